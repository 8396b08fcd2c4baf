/// Why something could not be read or was refused, in terms that do not depend on an SDK. Live halves translate what a
/// service answered into a [Failure]; the checks, the command line and the explanation of pasted errors share its
/// [FailureCode]s and their texts. Nothing secret leaves this package: [Redaction] masks every text that enters a
/// failure.
package io.github.integrationwizard.core.failure;
