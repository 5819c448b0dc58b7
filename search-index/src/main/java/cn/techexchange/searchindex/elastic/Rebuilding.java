package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.IndexRebuild;
import cn.techexchange.searchindex.IndexedDocument;
import cn.techexchange.searchindex.SearchUnavailable;
import cn.techexchange.searchindex.WriteFailure;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds beside the live index. That a rebuild is going on is kept in the engine, as an alias: so every process of the platform, and
 * the command line, write to the new index from the moment it exists.
 */
final class Rebuilding implements IndexRebuild {
    private final Engine engine;
    private final Indices indices;
    private final Contents contents;

    Rebuilding(Engine engine, Indices indices, Contents contents) {
        this.engine = engine;
        this.indices = indices;
        this.contents = contents;
    }

    @Override
    public void begin(long expected) {
        abandon();
        indices.create(engine.building(), expected);
        indices.showWrites(engine.building(), "-1");
    }

    @Override
    public List<WriteFailure> load(List<IndexedDocument> documents) {
        return contents.write(documents, List.of(engine.building()));
    }

    @Override
    public void publish() {
        List<String> built = indices.behind(engine.building());
        if (built.size() != 1) {
            throw new SearchUnavailable("there is not one index being built but " + built);
        }
        List<String> old = indices.behind(engine.live());
        var actions = new ArrayList<Action>();
        old.forEach(index -> actions.add(remove(index, engine.live())));
        actions.add(remove(built.getFirst(), engine.building()));
        actions.add(Action.of(
                action -> action.add(add -> add.index(built.getFirst()).alias(engine.live()))));
        indices.showWrites(built.getFirst(), "1s");
        engine.ask("refresh", client -> client.indices().refresh(request -> request.index(built)));
        indices.awaitCopies(built.getFirst());
        engine.ask("switch the alias", client -> client.indices().updateAliases(request -> request.actions(actions)));
        indices.delete(old);
        indices.merge(built);
    }

    @Override
    public void abandon() {
        indices.delete(indices.behind(engine.building()));
    }

    @Override
    public void deleteAll() {
        abandon();
        indices.delete(indices.behind(engine.live()));
    }

    private static Action remove(String index, String alias) {
        return Action.of(action -> action.remove(remove -> remove.index(index).alias(alias)));
    }
}
