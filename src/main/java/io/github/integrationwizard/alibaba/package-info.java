/// Alibaba Cloud OSS without network: [AlibabaProvider] reads a draft with the rules of this package and makes the RAM
/// policies. What it has in common with AWS stands in `core.access`.
package io.github.integrationwizard.alibaba;
