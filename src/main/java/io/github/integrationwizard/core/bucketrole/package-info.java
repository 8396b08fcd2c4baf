/// What AWS and Alibaba Cloud have in common where a bucket is opened to Zilliz Cloud through a role: the external ID,
/// the trust policy that is pasted or made, texts that hold a bucket's name, and what there is to say about them.
package io.github.integrationwizard.core.bucketrole;
