package org.hezhan.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Gathers the changes of a transaction and writes them as one audit row before it commits. */
class ChangeListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private final transient Map<SharedSessionContractImplementor, List<Change>> gathered =
            Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var names = event.getPersister().getPropertyNames();
        gather(
                event.getSession(),
                Change.of("INSERT", event.getPersister(), event.getId(), names, null, event.getState()));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var names = event.getPersister().getPropertyNames();
        var change =
                Change.of("UPDATE", event.getPersister(), event.getId(), names, event.getOldState(), event.getState());
        gather(event.getSession(), change);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var names = event.getPersister().getPropertyNames();
        gather(
                event.getSession(),
                Change.of("DELETE", event.getPersister(), event.getId(), names, event.getDeletedState(), null));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void gather(@Nullable EventSource session, Change change) {
        if (session == null) {
            return;
        }
        var changes = gathered.get(session);
        if (changes == null) {
            changes = new ArrayList<>();
            gathered.put(session, changes);
            session.getActionQueue().registerProcess(this::write);
        }
        changes.add(change);
    }

    private void write(SharedSessionContractImplementor session) {
        var changes = gathered.remove(session);
        if (changes != null) {
            session.doWork(connection -> AuditRow.of(changes).append(connection));
        }
    }
}
