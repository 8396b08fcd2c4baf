/// Alibaba Cloud OSS without network: [AlibabaProvider] reads a draft with the rules of this package and makes the RAM
/// policies. What it has in common with AWS is in `core.bucketrole`.
package io.github.integrationwizard.alibaba;
