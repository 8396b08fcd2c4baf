/// What AWS and Alibaba Cloud have in common when a role gives Zilliz Cloud access to a bucket: the external ID,
/// reading and building the trust policy, parsing bucket names, and their findings.
package io.github.integrationwizard.core.bucketrole;
