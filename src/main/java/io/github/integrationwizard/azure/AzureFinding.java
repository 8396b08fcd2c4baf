package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.FindingCode;

/// Findings about answers for Azure.
public enum AzureFinding implements FindingCode {
    /// The region ID appears only in a sample of Zilliz's API; arg: the ID.
    AZURE_REGION_ONLY_IN_SAMPLE,
    /// The value belongs to a cloud in which Zilliz Cloud has no region; arg: that cloud.
    SOVEREIGN_CLOUD,

    /// A web address; arg: the account name in it.
    STORAGE_ACCOUNT_IS_URL,
    /// The URL or ID of a resource; arg: the account name in it.
    STORAGE_ACCOUNT_IS_RESOURCE_ID,
    /// A connection string; arg: the account name in it.
    STORAGE_ACCOUNT_IS_CONNECTION_STRING,
    /// A name followed by a path; arg: the name.
    STORAGE_ACCOUNT_IS_PATH,
    /// An address with its own DNS zone, which differs from the host name that Zilliz uses.
    STORAGE_ACCOUNT_DNS_ZONE,
    /// A URL or ID in which no name was found.
    STORAGE_ACCOUNT_NOT_FOUND_IN_TEXT,
    STORAGE_ACCOUNT_LENGTH,
    STORAGE_ACCOUNT_UPPER_CASE,
    /// Any other characters that the name cannot contain; arg: the characters.
    STORAGE_ACCOUNT_CHARACTERS,

    /// A web address; arg: the container name in it.
    CONTAINER_IS_URL,
    /// The ID of a resource; arg: the container name in it.
    CONTAINER_IS_RESOURCE_ID,
    /// A name followed by a path; arg: the name.
    CONTAINER_IS_PATH,
    /// A URL or ID in which no name was found.
    CONTAINER_NOT_FOUND_IN_TEXT,
    /// A container that Azure itself manages; arg: its name.
    CONTAINER_SPECIAL,
    CONTAINER_LENGTH,
    CONTAINER_UPPER_CASE,
    CONTAINER_UNDERSCORE,
    /// Any other characters that the name cannot contain; arg: the characters.
    CONTAINER_CHARACTERS,
    CONTAINER_EDGE,
    CONTAINER_ADJACENT_HYPHENS,

    /// The placeholder of a sample.
    STORAGE_PLACEHOLDER,
    /// The text contains a key or a signature.
    SECRET_IN_TEXT,

    /// Not a GUID.
    GUID_FORM,
    /// A text that contains a GUID; arg: the GUID.
    GUID_IN_TEXT,
    /// All zeros, or another sample.
    GUID_PLACEHOLDER,
    /// The ID of the built-in role, not of a resource of the customer.
    GUID_OF_ROLE,
    /// The client ID of a Microsoft program.
    GUID_OF_AZURE_CLI,
    /// The same as the client ID.
    SAME_AS_CLIENT_ID,
    /// The same as the tenant ID.
    SAME_AS_TENANT_ID,
    /// The same as the subscription ID.
    SAME_AS_SUBSCRIPTION_ID,
    /// The same as the service principal's object ID.
    SAME_AS_OBJECT_ID,
    /// One of the IDs in the issuer URL, which belong to Zilliz.
    GUID_OF_ISSUER,
    /// A domain or a name instead of the tenant's ID; arg: the domain or name.
    TENANT_IS_NAME,

    ISSUER_FORM,
    ISSUER_NOT_HTTPS,
    /// Arg: the characters.
    ISSUER_CHARACTERS,
    /// A query, a fragment or user information in the URL.
    ISSUER_EXTRA_PARTS,
    /// The URL of a document below the issuer.
    ISSUER_IS_DOCUMENT,
    /// The sign-in host of Entra ID.
    ISSUER_IS_LOGIN_HOST,
    /// The cluster's API server.
    ISSUER_IS_API_SERVER,
    ISSUER_LENGTH,
    ISSUER_NO_TRAILING_SLASH,
    ISSUER_UPPER_CASE,
    /// Args: the region in the issuer, the region of the cluster.
    ISSUER_REGION_DIFFERS,

    NAMESPACE_FORM,
    /// Zilliz's service account in the field for the namespace; arg: the answer.
    NAMESPACE_IS_SERVICE_ACCOUNT,
    /// Differs from the documentation; args: the answer, the documented name.
    NAMESPACE_UNUSUAL,
    SERVICE_ACCOUNT_FORM,
    /// Zilliz's namespace in the field for the service account; arg: the answer.
    SERVICE_ACCOUNT_IS_NAMESPACE,
    /// Differs from the documentation; args: the answer, the documented name.
    SERVICE_ACCOUNT_UNUSUAL,
    /// A whole subject; arg: the part for this field.
    SUBJECT_IN_FIELD,
    /// A whole JSON document.
    MATERIALS_IN_FIELD,

    RESOURCE_GROUP_LENGTH,
    /// Arg: the characters.
    RESOURCE_GROUP_CHARACTERS,
    RESOURCE_GROUP_EDGE,
    /// The ID of a resource; arg: the group name in it.
    RESOURCE_GROUP_IS_RESOURCE_ID,

    /// The command and JSON for the role assignment need this value; the portal does not.
    ROLE_ASSIGNMENT_NEEDS_MORE;

    @Override
    public String area() {
        return "azure";
    }
}
