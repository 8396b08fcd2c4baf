/// Why a request failed or was denied, in terms that do not depend on an SDK. Live packages translate a service's error
/// response into a [Failure]; the checks, the command line and the explanation of pasted errors share its
/// [FailureCode]s and their texts. No secret leaves this package: [Redaction] masks every text that enters a failure.
package io.github.integrationwizard.core.failure;
