/// Alibaba Cloud OSS without network: [AlibabaProvider] parses a draft with the types of this package and builds the
/// RAM policies. The parts shared with AWS are in `core.bucketrole`.
package io.github.integrationwizard.alibaba;
