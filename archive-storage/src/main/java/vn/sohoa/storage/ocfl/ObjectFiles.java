package vn.sohoa.storage.ocfl;

import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.exception.OcflNoSuchFileException;
import io.ocfl.core.inventory.InventoryMapper;
import io.ocfl.core.model.Inventory;
import io.ocfl.core.storage.common.Listing;
import io.ocfl.core.storage.common.Storage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.sohoa.storage.ocfl.FileCopy.WrongFileException;

/**
 * The files of an OCFL object, told apart by what its inventory says of them.
 *
 * @param root of the object, in its storage root
 * @param inventory SHA-512 digest of its inventory
 * @param contents with their SHA-512 digests
 * @param others inventories of versions with their sidecars, and the object's declaration
 */
record ObjectFiles(String root, String inventory, TreeMap<String, String> contents, TreeSet<String> others) {

    static final String INVENTORY = "inventory.json";
    static final String SIDECAR = INVENTORY + ".sha512";

    private static final Pattern OTHERS = Pattern.compile("v\\d+/inventory\\.json(\\.sha512)?|0=ocfl_object_1\\.\\d");

    /** @throws WrongFileException when the object is not what its inventory says */
    static ObjectFiles of(Storage storage, String root) throws WrongFileException {
        byte[] bytes = find(storage, root + "/" + INVENTORY)
                .orElseThrow(() -> new WrongFileException(root + "/" + INVENTORY + " is missing"));
        String digest = FileCopy.sha512(bytes);
        if (!digest.equals(sidecar(storage, root + "/" + SIDECAR))) {
            throw new WrongFileException(root + "/" + INVENTORY + " has another digest than the file beside it says");
        }
        TreeMap<String, String> contents = contents(root, bytes);
        TreeSet<String> others = new TreeSet<>();
        Set<String> missing = new TreeSet<>(contents.keySet());
        for (String file : files(storage, root)) {
            if (OTHERS.matcher(file).matches()) {
                others.add(file);
            } else if (!missing.remove(file) && !file.equals(INVENTORY) && !file.equals(SIDECAR)) {
                throw new WrongFileException(root + "/" + file + " is in no inventory");
            }
        }
        if (!missing.isEmpty()) {
            throw new WrongFileException(root + "/" + missing.iterator().next() + " is missing");
        }
        return new ObjectFiles(root, digest, contents, others);
    }

    /** The digest that the sidecar of an inventory states; none of it is checked. */
    static String sidecar(Storage storage, String path) throws WrongFileException {
        byte[] bytes = find(storage, path).orElseThrow(() -> new WrongFileException(path + " is missing"));
        return new String(bytes, StandardCharsets.UTF_8).strip().split("\\s", 2)[0];
    }

    static Optional<byte[]> find(Storage storage, String path) {
        try (InputStream content = storage.read(path)) {
            return Optional.of(content.readAllBytes());
        } catch (OcflNoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the object once had this inventory. */
    boolean had(Storage storage, String older) {
        return others.stream()
                .filter(file -> file.endsWith("/" + INVENTORY))
                .anyMatch(file -> find(storage, root + "/" + file)
                        .map(FileCopy::sha512)
                        .filter(older::equals)
                        .isPresent());
    }

    private static List<String> files(Storage storage, String root) {
        return storage.listRecursive(root).stream()
                .filter(Listing::isFile)
                .map(Listing::getRelativePath)
                .toList();
    }

    private static TreeMap<String, String> contents(String root, byte[] bytes) throws WrongFileException {
        Inventory inventory = parse(root, bytes);
        if (!inventory.getDigestAlgorithm().equals(OcflArchivalStore.ALGORITHM)) {
            throw new WrongFileException(root + "/" + INVENTORY + " does not use SHA-512");
        }
        TreeMap<String, String> contents = new TreeMap<>();
        inventory.getManifest().forEach((digest, paths) -> paths.forEach(path -> contents.put(path, digest)));
        return contents;
    }

    private static Inventory parse(String root, byte[] bytes) throws WrongFileException {
        try {
            return InventoryMapper.defaultMapper().readNoDigest(root, new ByteArrayInputStream(bytes));
        } catch (OcflJavaException e) {
            throw new WrongFileException(root + "/" + INVENTORY + " cannot be read: " + e.getMessage());
        }
    }
}
