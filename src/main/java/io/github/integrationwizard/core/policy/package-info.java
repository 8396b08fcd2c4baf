/// Policies as immutable values, for both AWS and Alibaba Cloud: [PolicyDocument] is built from typed parts, written by
/// [PolicyWriter] (the only place that writes policy JSON) and parsed by [PolicyParser], which reports the position of
/// every part. [PolicyDocument#normalized()] compares two documents by meaning.
package io.github.integrationwizard.core.policy;
