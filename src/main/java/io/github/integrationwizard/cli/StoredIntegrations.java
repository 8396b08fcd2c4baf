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

/// The store during one invocation: its errors become sentences, and unreadable files are reported on standard error.
final class StoredIntegrations {
    private final Invocation call;
    private final IntegrationStore store;

    private StoredIntegrations(Invocation call, IntegrationStore store) {
        this.call = call;
        this.store = store;
    }

    static StoredIntegrations open(Invocation call) throws CliException {
        return switch (call.context().dataFolder().get()) {
            case Folders.Found(Folders folders) ->
                new StoredIntegrations(call, call.context().store().apply(folders.home()));
            case Folders.NotFound(Folders.Problem problem, String value) ->
                throw CliException.notRun("cli.folder." + problem.name(), value);
        };
    }

    Listing list() throws CliException {
        try {
            Listing listing = store.list();
            listing.unreadable().forEach(this::report);
            return listing;
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    /// The one integration with this id or name. Ids take precedence, because a user cannot choose an id.
    ///
    /// @throws CliException if there is none, or if the name is ambiguous
    Integration find(String nameOrId) throws CliException {
        return find(list().integrations(), nameOrId);
    }

    /// Like [#find(String)], in a list that was read before.
    Integration find(List<Integration> all, String nameOrId) throws CliException {
        Optional<Integration> byId = byId(all, nameOrId);
        if (byId.isPresent()) {
            return byId.get();
        }
        return only(all, nameOrId).orElseThrow(() -> CliException.badInput("cli.error.noSuchIntegration", nameOrId));
    }

    /// The integration with this id; names are not considered.
    Integration findById(String id) throws CliException {
        return byId(list().integrations(), id).orElseThrow(() -> CliException.badInput("cli.error.noSuchId", id));
    }

    /// The integration with this name; empty if there is none.
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
                    "cli.error.ambiguous", name, call.output().list(ids));
        }
        return found.stream().findFirst();
    }

    /// Saves an integration, and returns the stored one.
    SaveOutcome save(Integration integration) throws CliException {
        try {
            SaveOutcome outcome = store.save(integration);
            if (outcome instanceof SaveOutcome.Saved saved) {
                saved.unreadable().ifPresent(this::report);
            }
            return outcome;
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    /// The content of a transfer file with these integrations.
    byte[] export(List<Integration> integrations) throws CliException {
        try {
            return store.export(integrations);
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    /// Imports the integrations of a transfer file.
    ImportResult importAll(TransferFile.Contents contents) throws CliException {
        try {
            return store.importAll(contents);
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    Optional<DeletedIntegration> delete(Integration integration) throws CliException {
        try {
            return store.delete(integration);
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    private void report(DamagedFile file) {
        CliOutput output = call.output();
        output.report(output.text(
                "cli.unreadable",
                file.fileName(),
                output.text("unreadable." + file.reason().name())));
        file.setAside().ifPresent(path -> output.report(output.text("cli.unreadable.setAside", path.toString())));
    }

    /// The error for a failure of the store.
    CliException failure(StoreException e) {
        return CliException.notRun(
                "cli.store",
                e.path().toString(),
                call.output().text("store." + e.reason().name()));
    }
}
