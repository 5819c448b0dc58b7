package cn.techexchange.demo;

import java.util.HashMap;
import java.util.Map;

/** What the steps so far have made, by their keys. */
final class Done {
    private final Map<String, String> ids;

    Done(Map<String, String> ids) {
        this.ids = new HashMap<>(ids);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    boolean contains(String key) {
        return ids.containsKey(key);
    }

    /** @throws IllegalStateException when no such step is done: the script is in the wrong order */
    String id(String key) {
        String id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("step " + key + " is not done yet");
        }
        return id;
    }

    void put(String key, String id) {
        ids.put(key, id);
    }
}
