
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AcknowledgeAssignmentResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AddOfficeNoteResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AddReportTemplateResult": [
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
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AmendDirectiveResult": [
      "Directive",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AmendDocumentResult": [
      "DirectiveDocument",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AnswerInquiryResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "Inquiry",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ArchiveReportResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Report",
      "StaleVersion"
    ],
    "AskAgainResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "Inquiry",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AskForExplanationResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "Inquiry",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "AssignUnitResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "BePresentResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Presence",
      "StaleVersion"
    ],
    "CancelReportRunResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportRun",
      "StaleVersion"
    ],
    "ChangeDutyResult": [
      "Duplicate",
      "Duty",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ChangeReportResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Report",
      "StaleVersion"
    ],
    "ChangeReportScheduleResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "ChangeSettingResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Setting",
      "StaleVersion"
    ],
    "CloseInquiryResult": [
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
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ConfirmResultResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "CopyReportResult": [
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
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "CreateDraftResult": [
      "Draft",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "CreateReportResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Report",
      "StaleVersion"
    ],
    "CreateReportScheduleResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "DecideExtensionResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "DeclineAssignmentResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "DelegateAssignmentResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "DeleteQueryResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "QueryDeleted",
      "StaleVersion"
    ],
    "DeleteViewResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion",
      "ViewDeleted"
    ],
    "DiscardDraftResult": [
      "DraftDiscarded",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "EndDutyResult": [
      "Duplicate",
      "Duty",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "GrantExtensionResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "InsistAssignmentResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "IssueDraftResult": [
      "DirectiveDocument",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "MarkNewsReadResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NewsRead",
      "NotFound",
      "StaleVersion"
    ],
    "MarkNotificationsReadResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InboxMarked",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "MarkNotificationsUnreadResult": [
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
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "OpenReviewResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "PrepareExtensionResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ReassignAssignmentResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RecallResultResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RecountDeadlinesResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "RecountedDeadlines",
      "StaleVersion"
    ],
    "Refusal": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RemindAssignmentResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RemoveCalendarDayResult": [
      "CalendarDay",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RemoveReportScheduleResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "RenewCalendarFeedResult": [
      "CalendarFeedChanged",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ReopenAssignmentResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "ReportProgressResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RequestExtensionResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RequestOwnDataResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "OwnDataExport",
      "StaleVersion"
    ],
    "ResetMailTemplateResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "MailTemplate",
      "NotFound",
      "StaleVersion"
    ],
    "ResetReminderRuleResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReminderRule",
      "StaleVersion"
    ],
    "RestoreReportScheduleResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "RetryMailResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "OutgoingMail",
      "StaleVersion"
    ],
    "RetryReportRunResult": [
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
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RevokeAccessTokenResult": [
      "AccessToken",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RevokeCalendarFeedResult": [
      "CalendarFeedChanged",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "RunReportResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportRun",
      "StaleVersion"
    ],
    "SaveCalendarDayResult": [
      "CalendarDay",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveDraftResult": [
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
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveExtensionReasonResult": [
      "Duplicate",
      "ExtensionReason",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveMailPreferenceResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "MailPreference",
      "NotFound",
      "StaleVersion"
    ],
    "SaveMailTemplateResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "MailTemplate",
      "NotFound",
      "StaleVersion"
    ],
    "SaveQueryResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SavedQuery",
      "StaleVersion"
    ],
    "SaveReminderRuleResult": [
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
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SaveScoreRuleResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ScoreRule",
      "StaleVersion"
    ],
    "SaveViewResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "SavedView",
      "StaleVersion"
    ],
    "SetDefaultViewResult": [
      "DefaultView",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SetLanguageResult": [
      "Account",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SetMonitorResult": [
      "Directive",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SignInResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "Session",
      "StaleVersion"
    ],
    "SnoozeNotificationsResult": [
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
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "StartBulkResult": [
      "Bulk",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SubmitResultResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "SwitchReportScheduleResult": [
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "ReportSchedule",
      "StaleVersion"
    ],
    "WithdrawAssignmentResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "WithdrawExtensionResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
      "StaleVersion"
    ],
    "WithdrawReportTemplateResult": [
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
    