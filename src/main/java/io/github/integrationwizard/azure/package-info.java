/// Azure Blob Storage, without network: [AzureProvider] reads a draft with the rules of this package and makes the
/// federated credential and the role assignment. The rules come from Microsoft's own references; each names its source.
package io.github.integrationwizard.azure;
