package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.FindingCode;

/// What can be said about an answer about Azure.
public enum AzureFinding implements FindingCode {
    /// The id stands in a sample of Zilliz's API alone; arg: the id.
    AZURE_REGION_ONLY_IN_SAMPLE,
    /// The value belongs to a cloud in which Zilliz Cloud has no region; arg: that cloud.
    SOVEREIGN_CLOUD,

    /// A web address; arg: the account's name in it.
    STORAGE_ACCOUNT_IS_URL,
    /// The address or id of a resource; arg: the account's name in it.
    STORAGE_ACCOUNT_IS_RESOURCE_ID,
    /// A connection string; arg: the account's name in it.
    STORAGE_ACCOUNT_IS_CONNECTION_STRING,
    /// A path behind the name; arg: the name.
    STORAGE_ACCOUNT_IS_PATH,
    /// An address with a DNS zone of its own, which is not the host name that Zilliz builds.
    STORAGE_ACCOUNT_DNS_ZONE,
    /// An address or id in which no name was found.
    STORAGE_ACCOUNT_NOT_FOUND_IN_TEXT,
    STORAGE_ACCOUNT_LENGTH,
    STORAGE_ACCOUNT_UPPER_CASE,
    /// Other characters that a name cannot have; arg: they.
    STORAGE_ACCOUNT_CHARACTERS,

    /// A web address; arg: the container's name in it.
    CONTAINER_IS_URL,
    /// The id of a resource; arg: the container's name in it.
    CONTAINER_IS_RESOURCE_ID,
    /// A path behind the name; arg: the name.
    CONTAINER_IS_PATH,
    /// An address or id in which no name was found.
    CONTAINER_NOT_FOUND_IN_TEXT,
    /// One of the containers that Azure itself keeps; arg: its name.
    CONTAINER_SPECIAL,
    CONTAINER_LENGTH,
    CONTAINER_UPPER_CASE,
    CONTAINER_UNDERSCORE,
    /// Other characters that a name cannot have; arg: they.
    CONTAINER_CHARACTERS,
    CONTAINER_EDGE,
    CONTAINER_ADJACENT_HYPHENS,

    /// The placeholder of a sample.
    STORAGE_PLACEHOLDER,
    /// A key or a signature stands in the text.
    SECRET_IN_TEXT,

    /// Not of the form of a GUID.
    GUID_FORM,
    /// More than the GUID; arg: the GUID.
    GUID_IN_TEXT,
    /// All zeros, or another sample.
    GUID_PLACEHOLDER,
    /// The id of the role, not of anything of the customer's.
    GUID_OF_ROLE,
    /// The client ID of a program of Microsoft's own.
    GUID_OF_AZURE_CLI,
    /// The same as the client ID.
    SAME_AS_CLIENT_ID,
    /// The same as the tenant ID.
    SAME_AS_TENANT_ID,
    /// The same as the subscription ID.
    SAME_AS_SUBSCRIPTION_ID,
    /// The same as the service principal's object ID.
    SAME_AS_OBJECT_ID,
    /// One of the ids in the issuer URL, which are Zilliz's.
    GUID_OF_ISSUER,
    /// A domain or a name in place of the tenant's ID; arg: it.
    TENANT_IS_NAME,

    ISSUER_FORM,
    ISSUER_NOT_HTTPS,
    /// Arg: the characters.
    ISSUER_CHARACTERS,
    /// Something behind ? or # or before @.
    ISSUER_EXTRA_PARTS,
    /// The address of a document below the issuer.
    ISSUER_IS_DOCUMENT,
    /// The host at which people sign in.
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
    /// Other than documented; args: the answer, the documented one.
    NAMESPACE_UNUSUAL,
    SERVICE_ACCOUNT_FORM,
    /// Zilliz's namespace in the field for the service account; arg: the answer.
    SERVICE_ACCOUNT_IS_NAMESPACE,
    /// Other than documented; args: the answer, the documented one.
    SERVICE_ACCOUNT_UNUSUAL,
    /// A whole subject; arg: the wanted part.
    SUBJECT_IN_FIELD,
    /// A whole JSON document.
    MATERIALS_IN_FIELD,

    RESOURCE_GROUP_LENGTH,
    /// Arg: the characters.
    RESOURCE_GROUP_CHARACTERS,
    RESOURCE_GROUP_EDGE,
    /// The id of a resource; arg: the group's name in it.
    RESOURCE_GROUP_IS_RESOURCE_ID,

    /// Command and JSON of the role assignment wait for this; the portal does not.
    ROLE_ASSIGNMENT_NEEDS_MORE;

    @Override
    public String area() {
        return "azure";
    }
}
