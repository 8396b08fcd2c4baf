/// AWS S3, global and China, without network: [AwsProvider] reads a draft with the rules of this package and makes the
/// IAM policies. The rules come from AWS's own references; each names its source.
package io.github.integrationwizard.aws;
