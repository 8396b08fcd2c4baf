package io.github.integrationwizard;

/// Which package this code was put into. The packaging step compiles this class again with the package's own id,
/// because a start-up cache is not compared with the jars beside it: a class that says another id than the package's
/// file came from a stale cache.
final class BuildId {
    private BuildId() {}

    /// The package's id, or `development` outside of a package. A method, because the compiler copies constants into
    /// the classes that use them.
    static String ofThisCode() {
        return "development";
    }
}
