
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
    "AssignUnitResult": [
      "Assignment",
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
    "CreateDraftResult": [
      "Draft",
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
    "DiscardDraftResult": [
      "DraftDiscarded",
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
    "OpenReviewResult": [
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
    "Refusal": [
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
    "ReturnResultResult": [
      "Assignment",
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
    "SaveResultDraftResult": [
      "Assignment",
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
    "SubmitResultResult": [
      "Assignment",
      "Duplicate",
      "Forbidden",
      "IllegalTransition",
      "InvalidInput",
      "NotFound",
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
    ]
  }
};
      export default result;
    