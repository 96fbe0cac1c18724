package vn.sohoa.storage.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.code.DossierCode;
import vn.sohoa.core.procedure.Attachment;
import vn.sohoa.core.procedure.Attachment.Attached;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.RequestKey;
import vn.sohoa.core.procedure.ReuseLog;

/** Facts of reuse in PostgreSQL. Who asks the same twice at once waits for the first answer and gets it. */
final class JdbcReuseLog implements ReuseLog {

    private final Database database;
    private final Counting counting;
    private final LookupRows lookups;
    private final AttachmentRows attachments;

    JdbcReuseLog(Database database, Counting counting) {
        this.database = database;
        this.counting = counting;
        this.lookups = new LookupRows(database);
        this.attachments = new AttachmentRows(database);
    }

    /** A request that was answered. */
    private record Known(UUID id, String digest) {}

    @Override
    public <T> T together(Supplier<T> work) {
        return database.write(work);
    }

    @Override
    public Optional<Lookup> answered(String officer, RequestKey key) {
        return key.value().isEmpty()
                ? Optional.empty()
                : database.read(() -> known("lookup", officer, key).flatMap(lookups::find));
    }

    @Override
    public Lookup keep(Lookup lookup, RequestKey key) {
        return insert(lookup, key) ? lookup : answered(lookup.officer(), key).orElseThrow();
    }

    private boolean insert(Lookup lookup, RequestKey key) {
        if (lookup.dossier().isEmpty()) {
            return database.alone(() -> lookups.insert(lookup, key));
        }
        return database.write(() -> {
            boolean inserted = lookups.insert(lookup, key);
            if (inserted) {
                counting.later(lookup.dossier().get());
            }
            return inserted;
        });
    }

    @Override
    public Optional<Lookup> find(UUID lookup) {
        return database.read(() -> lookups.find(lookup));
    }

    @Override
    public Optional<List<Attached>> attached(String officer, RequestKey key) {
        return key.value().isEmpty()
                ? Optional.empty()
                : database.read(() -> known("attach_request", officer, key).map(attachments::answer));
    }

    @Override
    public List<Attached> attach(List<Attachment> wanted, RequestKey key) {
        return database.write(() -> {
            String officer = wanted.getFirst().officer();
            UUID request = UUID.randomUUID();
            if (!attachments.insertRequest(request, officer, key)) {
                return attachments.answer(known("attach_request", officer, key).orElseThrow());
            }
            attachments.insert(request, wanted);
            counting.changed(wanted.getFirst().dossier());
            return attachments.answer(request);
        });
    }

    @Override
    public List<Attachment> attached(DossierCode dossier) {
        return database.read(() -> attachments.of(dossier));
    }

    /** @param table with request_key and request_digest */
    private Optional<UUID> known(String table, String officer, RequestKey key) {
        Optional<Known> known = database.sql(
                        "SELECT id, request_digest FROM " + table + " WHERE officer = :officer AND request_key = :key")
                .param("officer", officer)
                .param("key", key.value().orElse(null))
                .query((row, number) -> new Known(Database.uuid(row, "id"), row.getString("request_digest")))
                .optional();
        if (known.filter(one -> !one.digest.equals(key.digest())).isPresent()) {
            throw new ConflictException("The key of this request was used for another one. Send it with a new key.");
        }
        return known.map(Known::id);
    }
}
