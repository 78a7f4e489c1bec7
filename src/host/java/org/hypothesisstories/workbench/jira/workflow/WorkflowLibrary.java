package org.hypothesisstories.workbench.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hypothesisstories.workbench.db.Database;

/** All workflows by name: the built-in ones and those in the database, which every node reads in their newest revision. */
final class WorkflowLibrary {
    private static final Map<String, String> BUILT_IN = Map.of("jira", "jira.xml", "Software Simplified Workflow", "simplified.xml");
    /** A draft stands beside its workflow under a name that nobody can type. */
    private static final String DRAFT_OF = "\u0001draft of ";
    private static final int FIRST_REVISION = 1;

    private final Database database;
    private final InstantSource clock;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    WorkflowLibrary(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        BUILT_IN.forEach((name, file) -> parsed.put(name, Parsed.of(FIRST_REVISION, WorkflowXml.builtIn(file))));
    }

    boolean isBuiltIn(String name) {
        return BUILT_IN.containsKey(name);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(BUILT_IN.keySet());
        database.jdbi().withHandle(handle -> handle.createQuery("select name from workflow").mapTo(String.class).list()).stream()
                .filter(name -> !name.startsWith(DRAFT_OF)).forEach(names::add);
        return names;
    }

    /** The descriptor that everybody shares and nobody may change. */
    Optional<WorkflowDescriptor> shared(String name) {
        return current(name).map(Parsed::descriptor);
    }

    /** A descriptor of the caller's own. */
    Optional<WorkflowDescriptor> copy(String name) {
        return current(name).map(Parsed::xml).map(WorkflowXml::parse);
    }

    boolean exists(String name) {
        return isBuiltIn(name) || revision(name).isPresent();
    }

    private Optional<Parsed> current(String name) {
        if (isBuiltIn(name)) {
            return Optional.of(parsed.get(name));
        }
        return revision(name).map(revision -> parsed.compute(name,
                (key, known) -> known != null && known.revision() == revision ? known : Parsed.of(revision, xml(name))));
    }

    private Optional<Integer> revision(String name) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select revision from workflow where name = :name")
                .bind("name", name).mapTo(Integer.class).findOne());
    }

    private String xml(String name) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select descriptor from workflow where name = :name")
                .bind("name", name).mapTo(String.class).one());
    }

    void insert(String name, WorkflowDescriptor descriptor) {
        database.jdbi().useHandle(handle -> handle.createUpdate("""
                        insert into workflow (name, descriptor, revision, created, updated) values (:name, :xml, :revision, :now, :now)
                        """).bind("name", name).bind("xml", WorkflowXml.write(descriptor)).bind("revision", FIRST_REVISION)
                .bind("now", now()).execute());
    }

    void update(String name, WorkflowDescriptor descriptor) {
        database.jdbi().useHandle(handle -> handle.createUpdate("""
                        update workflow set descriptor = :xml, revision = revision + 1, updated = :now where name = :name
                        """).bind("name", name).bind("xml", WorkflowXml.write(descriptor)).bind("now", now()).execute());
    }

    /** The draft of a workflow, as a descriptor of the caller's own. */
    Optional<WorkflowDescriptor> draft(String parent) {
        return copy(DRAFT_OF + parent);
    }

    void insertDraft(String parent, WorkflowDescriptor descriptor) {
        insert(DRAFT_OF + parent, descriptor);
    }

    void updateDraft(String parent, WorkflowDescriptor descriptor) {
        update(DRAFT_OF + parent, descriptor);
    }

    /** Whether there was one. */
    boolean deleteDraft(String parent) {
        parsed.remove(DRAFT_OF + parent);
        return database.jdbi().withHandle(handle -> handle.createUpdate("delete from workflow where name = :name")
                .bind("name", DRAFT_OF + parent).execute()) > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private record Parsed(int revision, String xml, WorkflowDescriptor descriptor) {
        static Parsed of(int revision, String xml) {
            return new Parsed(revision, xml, WorkflowXml.parse(xml));
        }
    }
}
