package io.github.integrationwizard.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Stores the settings in `settings.json`. Windows and programs share it in the same way as an [IntegrationStore].
public final class SettingsStore {
    private final DataFolder data;
    private final Path file;

    /// @param home the data folder, see [Folders#home]; created at the first save
    public SettingsStore(Path home) {
        this(home, DataFolder.TIMEOUT);
    }

    /// @param home the data folder, see [Folders#home]; created at the first save
    /// @param timeout how long to wait for another program before a method fails with [StoreException.Reason#LOCKED]
    public SettingsStore(Path home, Duration timeout) {
        this.data = new DataFolder(home, timeout);
        this.file = data.resolve("settings.json");
    }

    /// The loaded settings.
    ///
    /// @param settings the stored ones, or the defaults if there are none or they cannot be read
    /// @param unreadable the file that could not be read, if any
    public record Loaded(Settings settings, Optional<DamagedFile> unreadable) {}

    /// Reads the settings. A damaged file is moved into `set-aside/`.
    ///
    /// @throws StoreException if another program holds the folder for too long or the thread is interrupted
    public Loaded load() throws StoreException {
        DataFolder.Read<StoredSettings> read = data.readOrSetAside(file, StoredSettings::parse);
        // No pattern-matching switch: this runs at every start of the window, and the code that the JVM generates for a
        // switch over patterns is not stored in the start-up cache.
        if (read instanceof DataFolder.Good<StoredSettings>(StoredSettings stored)) {
            return new Loaded(stored.settings(), Optional.empty());
        }
        return new Loaded(
                Settings.DEFAULT,
                read instanceof DataFolder.Bad<StoredSettings>(DamagedFile bad) ? Optional.of(bad) : Optional.empty());
    }

    /// Applies a change to the stored settings as they are now; another window may have changed other settings.
    ///
    /// @return the settings as they are stored now
    /// @throws StoreException if the settings belong to a newer version or cannot be accessed; they are not changed
    public Settings change(UnaryOperator<Settings> change) throws StoreException {
        return data.underLock(() -> {
            StoredSettings stored = switch (data.setAsideIfDamaged(file, StoredSettings::parse)) {
                case DataFolder.Good<StoredSettings>(StoredSettings some) -> some;
                case DataFolder.Absent<StoredSettings> _ -> StoredSettings.NONE;
                case DataFolder.Bad<StoredSettings> bad -> {
                    if (bad.unreadable().setAside().isEmpty()) {
                        throw bad.exception(file);
                    }
                    yield StoredSettings.NONE;
                }
            };
            Settings changed = change.apply(stored.settings());
            data.write(file, stored.write(changed));
            return changed;
        });
    }
}
