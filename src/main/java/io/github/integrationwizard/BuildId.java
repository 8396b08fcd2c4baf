package io.github.integrationwizard;

/// The id of the package that contains this code. The packaging step compiles this class again with the id of the
/// package, because the JVM compares the jars with a start-up cache by time and size only: a class whose id differs
/// from the one in the package's file came from a stale cache.
final class BuildId {
    private BuildId() {}

    /// The id of the package, or `development` outside a package. This is a method because the compiler copies
    /// constants into the classes that use them.
    static String ofThisCode() {
        return "development";
    }
}
