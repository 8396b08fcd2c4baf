package io.github.integrationwizard.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The kept settings: `settings.json`. Shared between windows and programs like an [IntegrationStore].
public final class SettingsStore {
    private final DataFolder data;
    private final Path file;

    /// @param home the folder of [Folders#home]; created when something is saved
    public SettingsStore(Path home) {
        this(home, DataFolder.PATIENCE);
    }

    /// @param patience how long to wait for another program before giving up as [StoreException.Reason#LOCKED]
    public SettingsStore(Path home, Duration patience) {
        this.data = new DataFolder(home, patience);
        this.file = data.resolve("settings.json");
    }

    /// Settings to start with.
    ///
    /// @param settings the kept ones, or the defaults where there are none to be read
    /// @param unreadable the file that could not be read, if there is one
    public record Loaded(Settings settings, Optional<DamagedFile> unreadable) {}

    /// Reads the settings. A damaged file is moved aside, into `set-aside/`.
    public Loaded load() throws StoreException {
        DataFolder.Read<StoredSettings> read = data.readOrSetAside(file, StoredSettings::parse);
        // Every start of the window passes here, and no start-up cache keeps what the JVM makes of a switch over
        // patterns.
        if (read instanceof DataFolder.Good<StoredSettings>(StoredSettings kept)) {
            return new Loaded(kept.settings(), Optional.empty());
        }
        return new Loaded(
                Settings.DEFAULT,
                read instanceof DataFolder.Bad<StoredSettings>(DamagedFile bad) ? Optional.of(bad) : Optional.empty());
    }

    /// Changes the kept settings, as they are by now: another window may have changed others of them. Settings that a
    /// newer version keeps, or that cannot be looked at, are an exception and stay.
    ///
    /// @return the settings as they are kept now
    public Settings change(UnaryOperator<Settings> change) throws StoreException {
        return data.changing(() -> {
            StoredSettings kept = switch (data.setAsideIfDamaged(file, StoredSettings::parse)) {
                case DataFolder.Good<StoredSettings>(StoredSettings some) -> some;
                case DataFolder.Absent<StoredSettings> _ -> StoredSettings.NONE;
                case DataFolder.Bad<StoredSettings> bad -> {
                    if (bad.unreadable().setAside().isEmpty()) {
                        throw bad.at(file);
                    }
                    yield StoredSettings.NONE;
                }
            };
            Settings changed = change.apply(kept.settings());
            data.write(file, kept.write(changed));
            return changed;
        });
    }
}
