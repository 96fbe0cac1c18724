package vn.sohoa.storage.ocfl;

import com.fasterxml.jackson.core.JacksonException;
import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.LockException;
import io.ocfl.api.exception.ObjectOutOfSyncException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.exception.OcflNoSuchFileException;
import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflObjectVersion;
import io.ocfl.api.model.OcflObjectVersionFile;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleLayoutConfig;
import io.ocfl.core.storage.OcflStorage;
import io.ocfl.core.storage.OcflStorageBuilder;
import io.ocfl.core.storage.common.Storage;
import io.ocfl.core.util.DigestUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.StoreUnavailableException;
import vn.sohoa.core.packaging.Aip;
import vn.sohoa.core.packaging.ArchivalStore;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.viewlog.Anchors;
import vn.sohoa.storage.disk.Disk;
import vn.sohoa.storage.disk.FolderLock;
import vn.sohoa.storage.s3.S3RefusedException;

/**
 * An OCFL 1.1 storage root on a file system or in an S3 bucket: one object per dossier, SHA-512, hashed n-tuple layout.
 * When {@link #store} returns, the version survives a power cut. One process per root.
 */
public final class OcflArchivalStore implements ArchivalStore, AutoCloseable {

    /** For people: what the work folder's lock keeps a second process off. */
    static final String LOCKED = "archival store";

    private static final String PREFIX = "urn:sohoa:dossier:";
    static final DigestAlgorithm ALGORITHM = DigestAlgorithmRegistry.sha512;
    private static final int LOCKS = 64;

    private final FolderLock lock;
    private final Storage storage;
    private final OcflRepository repository;
    private final Recovery recovery;
    private final UnfinishedVersions unfinished;
    private final List<ReadWriteLock> locks = IntStream.range(0, LOCKS)
            .<ReadWriteLock>mapToObj(number -> new ReentrantReadWriteLock())
            .toList();

    /**
     * Opens or creates a storage root, and brings to an end what a crash interrupted.
     *
     * @param work a local folder for versions in the making, used by nobody else and kept: it notes what a crash
     *     interrupts. Of a root that is a folder: outside it, on the same file system
     * @throws vn.sohoa.storage.disk.FolderInUseException when the work folder is in use
     */
    public OcflArchivalStore(StorageRoot root, Path work) {
        lock = take(work);
        try {
            Path copies = work.resolve("copies");
            Disk.deleteTree(copies);
            Files.createDirectories(copies);
            unfinished = new UnfinishedVersions(work.resolve("unfinished"));
            storage = root.open(copies);
            OcflStorage layout = OcflStorageBuilder.builder().storage(storage).build();
            repository = repository(layout, copies);
            recovery = new Recovery(unfinished, storage, layout, repository);
            unfinished.all().forEach(name -> recovery.settle(name, id(name)));
        } catch (IOException | RuntimeException e) {
            try (lock) {
                throw failed(root, e);
            } catch (IOException stillLocked) {
                throw unavailable(stillLocked);
            }
        }
    }

    private static FolderLock take(Path work) {
        try {
            return FolderLock.take(work, LOCKED);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static RuntimeException failed(StorageRoot root, Exception e) {
        return switch (e) {
            case IOException io -> unavailable(io);
            case UncheckedIOException io -> unavailable(io);
            case OcflIOException io -> unavailable(io);
            case OcflJavaException damage -> new DamagedObjectException("store " + root, damage);
            case RuntimeException other -> other;
            default -> new IllegalStateException(e);
        };
    }

    /** The same in a folder. */
    public OcflArchivalStore(Path root, Path work) {
        this(StorageRoot.folder(root), work);
    }

    private static OcflRepository repository(OcflStorage layout, Path copies) {
        return new OcflRepositoryBuilder()
                .storage(layout)
                .workDir(copies)
                .defaultLayoutConfig(new HashedNTupleLayoutConfig())
                .ocflConfig(config -> config.setDefaultDigestAlgorithm(ALGORITHM))
                .build();
    }

    @Override
    public int store(Aip aip) {
        return exclusively(aip.dossier(), () -> {
            recovery.settle(aip.dossier().toString(), id(aip.dossier()));
            Optional<VersionDetails> head = head(aip.dossier());
            if (head.isPresent() && holds(head.get(), aip.files())) {
                return number(head.get());
            }
            int version = head.map(OcflArchivalStore::number).orElse(0) + 1;
            unfinished.begin(aip.dossier().toString(), version);
            write(aip);
            unfinished.end(aip.dossier().toString());
            return version;
        });
    }

    @Override
    public InputStream open(DossierId dossier, ContentPath path) {
        return shared(dossier, () -> {
            OcflObjectVersion head = repository.getObject(ObjectVersionId.head(id(dossier)));
            OcflObjectVersionFile file = head.getFile(path.value());
            if (file == null) {
                throw new NotFoundException("file in dossier " + dossier + " named", path);
            }
            return new VerifiedContent(file.getStream(), id(dossier));
        });
    }

    @Override
    public List<ContentPath> list(DossierId dossier) {
        return shared(
                dossier,
                () -> repository.describeVersion(ObjectVersionId.head(id(dossier))).getFiles().stream()
                        .map(FileDetails::getPath)
                        .sorted()
                        .map(ContentPath::new)
                        .toList());
    }

    @Override
    public void check() {
        try {
            if (!storage.fileExists(StorageRoot.DECLARATION)) {
                throw unavailable(new NoSuchFileException(StorageRoot.DECLARATION, null, "the storage root is gone"));
            }
        } catch (OcflJavaException | UncheckedIOException | S3RefusedException e) {
            throw unavailable(e);
        }
    }

    @Override
    public List<DossierId> dossiers() {
        try (Stream<String> ids = repository.listObjectIds()) {
            return ids.filter(id -> id.startsWith(PREFIX))
                    .map(id -> DossierId.parse(id.substring(PREFIX.length())))
                    .toList();
        } catch (OcflJavaException | UncheckedIOException | S3RefusedException e) {
            throw unavailable(e);
        }
    }

    @Override
    public List<String> validate(DossierId dossier) {
        return shared(dossier, () -> findings(repository.validateObject(id(dossier), true)));
    }

    /** What is kept of the view log in this store; closed with it. */
    public Anchors anchors(InstantSource clock) {
        return new OcflAnchors(repository, recovery, unfinished, clock);
    }

    @Override
    public void close() {
        try (lock) {
            repository.close();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private Optional<VersionDetails> head(DossierId dossier) {
        return repository.containsObject(id(dossier))
                ? Optional.of(repository.describeVersion(ObjectVersionId.head(id(dossier))))
                : Optional.empty();
    }

    private void write(Aip aip) {
        VersionInfo info = new VersionInfo()
                .setMessage(aip.message())
                .setUser("Sohoa", "urn:sohoa")
                .setCreated(aip.created().atOffset(ZoneOffset.UTC));
        repository.updateObject(ObjectVersionId.head(id(aip.dossier())), info, version -> {
            version.clearVersionState();
            aip.files().entrySet().stream()
                    .sorted(Comparator.comparing(file -> file.getKey().value()))
                    .forEach(file ->
                            version.addPath(file.getValue(), file.getKey().value()));
        });
    }

    private static boolean holds(VersionDetails version, Map<ContentPath, Path> files) {
        Map<String, Path> sources = files.entrySet().stream()
                .collect(Collectors.toMap(file -> file.getKey().value(), Map.Entry::getValue));
        Map<String, String> digests = version.getFiles().stream()
                .collect(Collectors.toMap(
                        FileDetails::getPath, file -> file.getFixity().get(ALGORITHM)));
        return sources.keySet().equals(digests.keySet())
                && sources.entrySet().stream()
                        .allMatch(source -> DigestUtil.computeDigestHex(ALGORITHM, source.getValue())
                                .equalsIgnoreCase(digests.get(source.getKey())));
    }

    static List<String> findings(ValidationResults results) {
        return Stream.concat(results.getErrors().stream(), results.getWarnings().stream())
                .map(finding -> finding.getCode() + ": " + finding.getMessage())
                .toList();
    }

    private static int number(VersionDetails version) {
        return Math.toIntExact(version.getVersionNum().getVersionNum());
    }

    /** @param name with which a version is noted */
    private static String id(String name) {
        return OcflAnchors.isName(name) ? OcflAnchors.id(name) : PREFIX + name;
    }

    static String id(DossierId dossier) {
        return PREFIX + dossier;
    }

    private <T> T exclusively(DossierId dossier, Supplier<T> work) {
        return locked(dossier, ReadWriteLock::writeLock, work);
    }

    /** The inventory and its digest are two files: nobody reads them while one of them is new and the other old. */
    private <T> T shared(DossierId dossier, Supplier<T> work) {
        return locked(dossier, ReadWriteLock::readLock, work);
    }

    private <T> T locked(DossierId dossier, Function<ReadWriteLock, Lock> kind, Supplier<T> work) {
        Lock lock = kind.apply(locks.get(Math.floorMod(dossier.hashCode(), LOCKS)));
        lock.lock();
        try {
            return work.get();
        } catch (OcflJavaException | UncheckedIOException | S3RefusedException e) {
            throw translated(dossier, e);
        } finally {
            lock.unlock();
        }
    }

    private static RuntimeException translated(DossierId dossier, RuntimeException e) {
        return switch (e) {
            case io.ocfl.api.exception.NotFoundException notFound -> new NotFoundException("dossier", dossier);
            case OcflNoSuchFileException missing -> new DamagedObjectException("object " + id(dossier), missing);
            case OcflIOException io
            when io.getCause() instanceof JacksonException -> new DamagedObjectException("object " + id(dossier), io);
            case OcflIOException io -> unavailable(io);
            case UncheckedIOException io -> unavailable(io);
            case LockException busy -> unavailable(busy);
            case ObjectOutOfSyncException busy -> unavailable(busy);
            // a key that was locked or a quota that is used up: others put it right while we run
            case S3RefusedException refused -> unavailable(refused);
            default -> new DamagedObjectException("object " + id(dossier), e);
        };
    }

    static StoreUnavailableException unavailable(Exception e) {
        return new StoreUnavailableException("archival store", e);
    }
}
