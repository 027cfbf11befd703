
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AcknowledgeAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ActAsResult": [
      "Acting",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AddOfficeNoteResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AddPasskeyResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SecondFactorAdded",
      "StaleVersion"
    ],
    "AddReportTemplateResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportTemplate",
      "StaleVersion"
    ],
    "AmendAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AmendDirectiveResult": [
      "ConfirmationNeeded",
      "Directive",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AmendDocumentResult": [
      "ConfirmationNeeded",
      "DirectiveDocument",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AnswerInquiryResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "Inquiry",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ArchiveReportResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Report",
      "StaleVersion"
    ],
    "AskAgainResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "Inquiry",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AskForExplanationResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "Inquiry",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AskPasswordResetResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "PasswordResetAsked",
      "StaleVersion"
    ],
    "AssignUnitResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "BePresentResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Presence",
      "StaleVersion"
    ],
    "CallOffDeputyResult": [
      "ConfirmationNeeded",
      "Deputyship",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "CancelReportRunResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportRun",
      "StaleVersion"
    ],
    "ChangeAccountResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ChangeAddressResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "OwnSecurity",
      "StaleVersion"
    ],
    "ChangeDutyResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Duty",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ChangePasswordResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "OwnSecurity",
      "StaleVersion"
    ],
    "ChangeReportResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Report",
      "StaleVersion"
    ],
    "ChangeReportScheduleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "ChangeSettingResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Setting",
      "StaleVersion"
    ],
    "ChangeUnitResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion",
      "Unit"
    ],
    "ChoosePasswordResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "PasswordChosen",
      "StaleVersion"
    ],
    "CloseInquiryResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "Inquiry",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ClosePeriodResult": [
      "ClosedPeriod",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "CloseUnitResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion",
      "Unit"
    ],
    "CompleteSignInResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Session",
      "StaleVersion"
    ],
    "ConfirmAccountsResult": [
      "AccountsConfirmed",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ConfirmAddressResult": [
      "AddressConfirmed",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ConfirmIdentityResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IdentityConfirmed",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ConfirmResultResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ConfirmTotpResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SecondFactorAdded",
      "StaleVersion"
    ],
    "CopyReportResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Report",
      "StaleVersion"
    ],
    "CreateAccessTokenResult": [
      "AccessTokenCreated",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "CreateDraftResult": [
      "ConfirmationNeeded",
      "Draft",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "CreateReportResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Report",
      "StaleVersion"
    ],
    "CreateReportScheduleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "CreateUnitResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion",
      "Unit"
    ],
    "DecideExtensionResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "DeclineAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "DelegateAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "DeleteQueryResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "QueryDeleted",
      "StaleVersion"
    ],
    "DeleteViewResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion",
      "ViewDeleted"
    ],
    "DisableAccountResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "DiscardDraftResult": [
      "ConfirmationNeeded",
      "DraftDiscarded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "EndDutyResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Duty",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "EndSessionResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SessionsEnded",
      "StaleVersion"
    ],
    "EndSessionsResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SessionsEnded",
      "StaleVersion"
    ],
    "GrantExtensionResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "GrantRoleResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "HandOverResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "Handover",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ImportPeopleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "PeopleImported",
      "StaleVersion"
    ],
    "InsistAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "InviteAccountResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "InviteAgainResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "IssueDraftResult": [
      "ConfirmationNeeded",
      "DirectiveDocument",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "MarkNewsReadResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NewsRead",
      "NotFound",
      "StaleVersion"
    ],
    "MarkNotificationsReadResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InboxMarked",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "MarkNotificationsUnreadResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InboxMarked",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "MarkSeenResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "MoveAccountResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "MoveUnitResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion",
      "Unit"
    ],
    "OpenReviewResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "PrepareExtensionResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ReassignAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RecallResultResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RecountDeadlinesResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "RecountedDeadlines",
      "StaleVersion"
    ],
    "Refusal": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RemindAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RemoveCalendarDayResult": [
      "CalendarDay",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RemovePasskeyResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "OwnSecurity",
      "StaleVersion"
    ],
    "RemoveReportScheduleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "RemoveTotpResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "OwnSecurity",
      "StaleVersion"
    ],
    "RenewCalendarFeedResult": [
      "CalendarFeedChanged",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RenewRecoveryCodesResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SecondFactorAdded",
      "StaleVersion"
    ],
    "ReopenAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ReopenUnitResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion",
      "Unit"
    ],
    "ReportProgressResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RequestExtensionResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RequestOwnDataResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "OwnDataExport",
      "StaleVersion"
    ],
    "ResetMailTemplateResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "MailTemplate",
      "NotFound",
      "StaleVersion"
    ],
    "ResetReminderRuleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReminderRule",
      "StaleVersion"
    ],
    "ResetSecondFactorResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SecondFactorReset",
      "StaleVersion"
    ],
    "RestoreAccountResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RestoreReportScheduleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "RetryMailResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "OutgoingMail",
      "StaleVersion"
    ],
    "RetryReportRunResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportRun",
      "StaleVersion"
    ],
    "ReturnResultResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RevokeAccessTokenResult": [
      "AccessToken",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RevokeCalendarFeedResult": [
      "CalendarFeedChanged",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RevokeRoleResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RunReportResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportRun",
      "StaleVersion"
    ],
    "SaveAppearanceResult": [
      "Appearance",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveCalendarDayResult": [
      "CalendarDay",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveDraftResult": [
      "ConfirmationNeeded",
      "Draft",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveExtensionDraftResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveExtensionReasonResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "ExtensionReason",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveMailPreferenceResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "MailPreference",
      "NotFound",
      "StaleVersion"
    ],
    "SaveMailTemplateResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "MailTemplate",
      "NotFound",
      "StaleVersion"
    ],
    "SaveQueryResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SavedQuery",
      "StaleVersion"
    ],
    "SaveReminderRuleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReminderRule",
      "StaleVersion"
    ],
    "SaveResultDraftResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveScoreRuleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ScoreRule",
      "StaleVersion"
    ],
    "SaveViewResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SavedView",
      "StaleVersion"
    ],
    "SetDefaultViewResult": [
      "ConfirmationNeeded",
      "DefaultView",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SetDeputyResult": [
      "ConfirmationNeeded",
      "Deputyship",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SetLanguageResult": [
      "Account",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SetMonitorResult": [
      "ConfirmationNeeded",
      "Directive",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SignInResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SecondFactorNeeded",
      "Session",
      "StaleVersion"
    ],
    "SignInWithPasskeyResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Session",
      "StaleVersion"
    ],
    "SnoozeNotificationsResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InboxMarked",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "StarAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "StartBulkResult": [
      "Bulk",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "StartConfirmResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "PasskeyQuestion",
      "StaleVersion"
    ],
    "StartPasskeyResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "PasskeyQuestion",
      "StaleVersion"
    ],
    "StartPasskeySignInResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "PasskeyQuestion",
      "StaleVersion"
    ],
    "StartTotpResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion",
      "TotpSetup"
    ],
    "SubmitResultResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SwitchReportScheduleResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "UndoHandoverResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "Handover",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "WithdrawAssignmentResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "WithdrawExtensionResult": [
      "Assignment",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "WithdrawInvitationResult": [
      "AdministeredAccount",
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "WithdrawReportTemplateResult": [
      "ConfirmationNeeded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportTemplate",
      "StaleVersion"
    ]
  }
};
      export default result;
    