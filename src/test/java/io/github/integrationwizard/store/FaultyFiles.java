package io.github.integrationwizard.store;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The real file system with a gate in front: every operation that changes something is written down and can be made to
/// fail. Tests may run as root, where permissions prove nothing.
final class FaultyFiles extends FileSystem {
    /// What stands before an operation that changes something.
    @FunctionalInterface
    interface Gate {
        /// @param operation a word and a file name, such as `force .lock`
        /// @param number the place of the operation among all, from 0
        void pass(String operation, int number) throws IOException;
    }

    /// Lets everything through.
    static final Gate OPEN = (operation, number) -> {};

    private final FileSystem real;
    private final Gates provider;
    private final List<String> operations = new ArrayList<>();
    private Gate gate = OPEN;

    private FaultyFiles(FileSystem real) {
        this.real = real;
        this.provider = new Gates(real.provider());
    }

    /// A path of the real file system behind a gate that is still open.
    static Path behindGate(Path path) {
        return new FaultyFiles(path.getFileSystem()).wrap(path);
    }

    static FaultyFiles of(Path path) {
        return (FaultyFiles) path.getFileSystem();
    }

    /// Forgets what was written down, and sets who may pass from now on.
    void gate(Gate next) {
        operations.clear();
        gate = next;
    }

    /// Lets everything through from now on, and goes on writing down.
    void open() {
        gate = OPEN;
    }

    /// What was let through or stopped since the gate was set.
    List<String> operations() {
        return List.copyOf(operations);
    }

    private void pass(String word, Path path) throws IOException {
        String operation = word + " " + path.getFileName();
        operations.add(operation);
        gate.pass(operation, operations.size() - 1);
    }

    private interface Wrapped {
        Path unwrapped();
    }

    private Path wrap(Path path) {
        return (Path) Proxy.newProxyInstance(
                FaultyFiles.class.getClassLoader(),
                new Class<?>[] {Path.class, Wrapped.class},
                (self, method, given) -> {
                    switch (method.getName()) {
                        case "unwrapped" -> {
                            return path;
                        }
                        case "getFileSystem" -> {
                            return this;
                        }
                        default -> {
                            Object[] arguments = given == null
                                    ? null
                                    : Arrays.stream(given)
                                            .map(FaultyFiles::unwrap)
                                            .toArray();
                            try {
                                Object result = method.invoke(path, arguments);
                                return result instanceof Path some ? wrap(some) : result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                    }
                });
    }

    private static Object unwrap(Object value) {
        return value instanceof Wrapped wrapped ? wrapped.unwrapped() : value;
    }

    private static Path real(Path path) {
        return (Path) unwrap(path);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return real.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return real.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }

    private final class Gates extends FileSystemProvider {
        private final FileSystemProvider real;

        Gates(FileSystemProvider real) {
            this.real = real;
        }

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            if (options.contains(StandardOpenOption.WRITE)) {
                pass("open", path);
            }
            return new Channel(path, real.newFileChannel(real(path), options, attributes));
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            if (options.contains(StandardOpenOption.WRITE)) {
                throw new UnsupportedOperationException("no test looks at this way of writing yet");
            }
            return real.newByteChannel(real(path), options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            DirectoryStream<Path> files = real.newDirectoryStream(real(folder), file -> filter.accept(wrap(file)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    Iterator<Path> rest = files.iterator();
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return rest.hasNext();
                        }

                        @Override
                        public Path next() {
                            return wrap(rest.next());
                        }
                    };
                }

                @Override
                public void close() throws IOException {
                    files.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            pass("create", folder);
            real.createDirectory(real(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            // Looked up first: deleting what is not there changes nothing.
            real.readAttributes(real(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            pass("delete", path);
            real.delete(real(path));
        }

        @Override
        public void copy(Path from, Path to, CopyOption... options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            pass("move", from);
            real.move(real(from), real(to), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return real.isSameFile(real(one), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return real.isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return real.getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            real.checkAccess(real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return real.getFileAttributeView(real(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return real.readAttributes(real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return real.readAttributes(real(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            pass("attribute", path);
            real.setAttribute(real(path), attribute, value, options);
        }
    }

    private final class Channel extends FileChannel {
        private final Path path;
        private final FileChannel real;

        Channel(Path path, FileChannel real) {
            this.path = path;
            this.real = real;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            // Half goes through before the gate, so that a fault leaves a torn file.
            int half = source.remaining() / 2;
            int written = real.write(source.slice(source.position(), half));
            source.position(source.position() + written);
            pass("write", path);
            return written + real.write(source);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            pass("force", path);
            real.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            pass("lock", path);
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return real.read(target);
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
            return real.read(targets, offset, length);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return real.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer source, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
