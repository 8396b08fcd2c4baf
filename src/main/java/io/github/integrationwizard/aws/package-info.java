/// AWS S3, global and China, without network: [AwsProvider] parses a draft with the types of this package and builds
/// the IAM policies. The rules come from AWS's own references; each cites its source.
package io.github.integrationwizard.aws;
