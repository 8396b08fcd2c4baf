package io.github.integrationwizard.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Follows what is done to a folder, and tells which contents its disk could hold if the power failed. A disk owes
/// nobody more than this: a synced file has its content, a synced folder has its names, and a rename happens as a
/// whole.
final class PowerCuts {
    private final Path folder;
    private final Predicate<String> syncs;
    private final List<Disk> disks = new ArrayList<>();

    private final Map<Object, Integer> files = new HashMap<>();
    private Map<String, Integer> names = new TreeMap<>();
    private final Map<Integer, byte[]> contents = new HashMap<>();
    private final Map<Integer, byte[]> synced = new HashMap<>();
    private Map<String, Integer> syncedNames = new TreeMap<>();
    private final List<Change> waiting = new ArrayList<>();
    private int last;

    /// A change of names that is not synced: absent names are gone.
    private record Change(Map<String, Integer> added, Set<String> removed) {
        void on(Map<String, Integer> names) {
            names.keySet().removeAll(removed);
            names.putAll(added);
        }

        boolean touches(String folder) {
            return Stream.concat(added.keySet().stream(), removed.stream())
                    .anyMatch(name -> folder(name).equals(folder));
        }
    }

    /// What is on the way to a disk at one moment.
    record Disk(
            Map<String, Integer> syncedNames,
            List<Change> waiting,
            Map<Integer, byte[]> synced,
            Map<Integer, byte[]> contents) {
        /// Every content that the folder could have after a power cut at this moment, by file name.
        List<Map<String, byte[]>> afterACut() {
            var all = new ArrayList<Map<String, byte[]>>();
            for (int chosen = 0; chosen < 1 << waiting.size(); chosen++) {
                var names = new TreeMap<>(syncedNames);
                for (int i = 0; i < waiting.size(); i++) {
                    if ((chosen & 1 << i) != 0) {
                        waiting.get(i).on(names);
                    }
                }
                all.addAll(withContents(names));
            }
            return all;
        }

        private List<Map<String, byte[]>> withContents(Map<String, Integer> names) {
            List<Map<String, byte[]>> all = List.of(Map.of());
            for (Map.Entry<String, Integer> name : names.entrySet()) {
                var more = new ArrayList<Map<String, byte[]>>();
                for (byte[] content : possible(name.getValue())) {
                    for (Map<String, byte[]> before : all) {
                        var with = new LinkedHashMap<>(before);
                        with.put(name.getKey(), content);
                        more.add(with);
                    }
                }
                all = more;
            }
            return all;
        }

        /// The synced content, and when there is a later one also that, torn, full of zeros, or empty.
        private Collection<byte[]> possible(int file) {
            byte[] sure = synced.getOrDefault(file, new byte[0]);
            byte[] later = contents.getOrDefault(file, new byte[0]);
            if (Arrays.equals(sure, later)) {
                return List.of(sure);
            }
            return List.of(sure, later, Arrays.copyOf(later, later.length / 2), new byte[later.length]);
        }
    }

    /// @param syncs which sync operations reach the disk; the others are only said to have done so
    PowerCuts(Path folder, Predicate<String> syncs) {
        this.folder = folder;
        this.syncs = syncs;
    }

    /// Stands before every operation, named as [FaultyFiles.Gate] names them.
    void before(String operation) throws IOException {
        look();
        if (operation.startsWith("force ") && syncs.test(operation)) {
            sync(operation.substring("force ".length()));
        }
    }

    private void sync(String name) {
        if (Files.isDirectory(folder.resolve(name))) {
            List<Change> done =
                    waiting.stream().filter(change -> change.touches(name)).toList();
            done.forEach(change -> change.on(syncedNames));
            waiting.removeAll(done);
        } else {
            names.forEach((path, file) -> {
                if (path.endsWith("/" + name)) {
                    synced.put(file, contents.get(file));
                }
            });
        }
    }

    /// Takes down what is there now.
    void look() throws IOException {
        var now = new TreeMap<String, Integer>();
        var keys = new HashMap<Object, Integer>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile)
                    .filter(some -> some.toString().contains(".json"))
                    .toList()) {
                Object key =
                        Files.readAttributes(path, BasicFileAttributes.class).fileKey();
                // A file system gives the number of a file that is gone to the next one.
                Integer known = files.get(key);
                int file = known == null ? ++last : known;
                keys.put(key, file);
                now.put(folder.relativize(path).toString(), file);
                contents.put(file, Files.readAllBytes(path));
            }
        }
        files.clear();
        files.putAll(keys);
        var added = new TreeMap<>(now);
        added.entrySet().removeIf(name -> name.getValue().equals(names.get(name.getKey())));
        var removed = new HashSet<>(names.keySet());
        removed.removeAll(now.keySet());
        if (!added.isEmpty() || !removed.isEmpty()) {
            waiting.add(new Change(added, removed));
        }
        names = now;
        disks.add(new Disk(
                new TreeMap<>(syncedNames), List.copyOf(waiting), new HashMap<>(synced), new HashMap<>(contents)));
    }

    /// The moments so far.
    List<Disk> disks() {
        return List.copyOf(disks);
    }

    static String describe(Map<String, byte[]> files) {
        var text = new StringBuilder();
        files.forEach((name, content) -> text.append(name)
                .append(" = ")
                .append(new String(content, StandardCharsets.ISO_8859_1))
                .append('\n'));
        return text.toString();
    }

    private static String folder(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }
}
