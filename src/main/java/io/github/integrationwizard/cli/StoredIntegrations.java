package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.store.DamagedFile;
import io.github.integrationwizard.store.DeletedIntegration;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.store.ImportResult;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.Listing;
import io.github.integrationwizard.store.SaveOutcome;
import io.github.integrationwizard.store.StoreException;
import io.github.integrationwizard.store.TransferFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// The kept integrations, for one call: its failures are sentences, and files that cannot be read are told of.
final class StoredIntegrations {
    private final Invocation call;
    private final IntegrationStore store;

    private StoredIntegrations(Invocation call, IntegrationStore store) {
        this.call = call;
        this.store = store;
    }

    static StoredIntegrations open(Invocation call) throws CliException {
        return switch (call.around().located().get()) {
            case Folders.At(Folders folders) ->
                new StoredIntegrations(call, call.around().store().apply(folders.home()));
            case Folders.Nowhere(Folders.Problem problem, String value) ->
                throw CliException.notRun("cli.folder." + problem.name(), value);
        };
    }

    Listing list() throws CliException {
        try {
            Listing listing = store.list();
            listing.unreadable().forEach(this::tell);
            return listing;
        } catch (StoreException e) {
            throw refused(e);
        }
    }

    /// The one integration of that id or name. Ids win, since nobody can choose one.
    Integration find(String nameOrId) throws CliException {
        return find(list().integrations(), nameOrId);
    }

    /// As [#find(String)], among those listed before.
    Integration find(List<Integration> all, String nameOrId) throws CliException {
        Optional<Integration> byId = byId(all, nameOrId);
        if (byId.isPresent()) {
            return byId.get();
        }
        return only(all, nameOrId).orElseThrow(() -> CliException.badInput("cli.error.noSuchIntegration", nameOrId));
    }

    /// The integration of that id, and no name.
    Integration findById(String id) throws CliException {
        return byId(list().integrations(), id).orElseThrow(() -> CliException.badInput("cli.error.noSuchId", id));
    }

    /// The integration of that name, absent when there is none.
    Optional<Integration> findByName(String name) throws CliException {
        return only(list().integrations(), name);
    }

    private static Optional<Integration> byId(List<Integration> all, String id) {
        return all.stream()
                .filter(some -> some.id().toString().equalsIgnoreCase(id))
                .findFirst();
    }

    private Optional<Integration> only(List<Integration> all, String name) throws CliException {
        Predicate<Integration> named = some -> some.name().equals(name.strip());
        List<Integration> found = all.stream().filter(named).toList();
        if (found.size() > 1) {
            List<String> ids =
                    found.stream().map(Integration::id).map(UUID::toString).toList();
            throw CliException.badInput(
                    "cli.error.ambiguous", name, call.voice().list(ids));
        }
        return found.stream().findFirst();
    }

    /// Keeps it, and gives what is kept now.
    SaveOutcome save(Integration integration) throws CliException {
        try {
            SaveOutcome outcome = store.save(integration);
            if (outcome instanceof SaveOutcome.Saved saved) {
                saved.unreadable().ifPresent(this::tell);
            }
            return outcome;
        } catch (StoreException e) {
            throw refused(e);
        }
    }

    /// The file that hands these over.
    byte[] export(List<Integration> integrations) throws CliException {
        try {
            return store.export(integrations);
        } catch (StoreException e) {
            throw refused(e);
        }
    }

    /// Keeps what was handed over.
    ImportResult take(TransferFile.Contents contents) throws CliException {
        try {
            return store.take(contents);
        } catch (StoreException e) {
            throw refused(e);
        }
    }

    Optional<DeletedIntegration> delete(Integration integration) throws CliException {
        try {
            return store.delete(integration);
        } catch (StoreException e) {
            throw refused(e);
        }
    }

    private void tell(DamagedFile file) {
        CliOutput voice = call.voice();
        voice.tell(voice.text(
                "cli.unreadable",
                file.fileName(),
                voice.text("unreadable." + file.reason().name())));
        file.setAside().ifPresent(path -> voice.tell(voice.text("cli.unreadable.setAside", path.toString())));
    }

    /// What a failure of the store is called.
    CliException refused(StoreException e) {
        return CliException.notRun(
                "cli.store",
                e.path().toString(),
                call.voice().text("store." + e.reason().name()));
    }
}
