package org.hypothesisstories.workbench;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventListenerRegistrar;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.scheduler.SchedulerService;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hypothesisstories.workbench.cluster.ClusterNodes;
import org.hypothesisstories.workbench.cluster.NodeIdentity;
import org.hypothesisstories.workbench.cluster.RepeatedTask;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.event.SynchronousEvents;
import org.hypothesisstories.workbench.lock.DatabaseLocks;
import org.hypothesisstories.workbench.mail.Mailbox;
import org.hypothesisstories.workbench.plugin.ServiceExports;
import org.hypothesisstories.workbench.schedule.JobScheduler;
import org.hypothesisstories.workbench.settings.DatabaseSettingsFactory;
import org.hypothesisstories.workbench.settings.HostProperties;
import org.hypothesisstories.workbench.settings.HostTransactions;

/**
 * The small services that every part of the host and every plugin may use: events, jobs, locks, nodes, settings and mail.
 *
 * <p>{@link #join} before plugins start, {@link #startJobs} after, so that no tick meets a runner that is not there yet.
 */
public final class Services {
    private static final int WORKERS = 4;

    private final SynchronousEvents events = new SynchronousEvents();
    private final NodeIdentity node;
    private final ClusterNodes nodes;
    private final DatabaseLocks locks;
    private final ExecutorService workers = workers();
    private final JobScheduler scheduler;
    private final Mailbox mailbox;
    private final DatabaseSettingsFactory settings;
    private final HostTransactions transactions;
    private final HostProperties properties;
    private final RepeatedTask heartbeat;
    private final RepeatedTask ticks;

    /** Makes the services of one node; {@code clock} is the time that demonstrations can move. */
    public Services(Database database, InstantSource clock, NodeIdentity node, URI baseUrl) {
        this.node = node;
        this.nodes = new ClusterNodes(database, InstantSource.system(), node);
        this.locks = new DatabaseLocks(database, InstantSource.system(), node.id());
        this.scheduler = new JobScheduler(database, clock, node.id(), workers);
        this.mailbox = new Mailbox(database, clock);
        this.settings = new DatabaseSettingsFactory(database);
        this.transactions = new HostTransactions(database);
        this.properties = new HostProperties(baseUrl);
        this.heartbeat = new RepeatedTask("heartbeat", Duration.ofSeconds(10), this::beat);
        this.ticks = new RepeatedTask("scheduler", Duration.ofSeconds(1), scheduler::tick);
    }

    /** Registers the node and frees what an earlier life of it left locked. */
    public void join() {
        nodes.join();
        locks.releaseAll();
        heartbeat.start();
    }

    /** From now on jobs run when they are due. */
    public void startJobs() {
        ticks.start();
    }

    /** Lets no further job begin and asks those that run to end, for a bounded time. */
    public void stopJobs() {
        ticks.stop();
        scheduler.cancelRuns();
        workers.shutdown();
        try {
            workers.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the node out of the cluster; the database must still be open. */
    public void leave() {
        heartbeat.stop();
        locks.releaseAll();
        nodes.leave();
    }

    /** Offers the services to plugins. */
    public void export(ServiceExports exports) {
        exports.export(EventPublisher.class, events);
        exports.export(EventListenerRegistrar.class, events);
        exports.export(SchedulerService.class, scheduler);
        exports.export(ClusterLockService.class, locks);
        exports.export(ClusterInfo.class, node);
        exports.export(PluginSettingsFactory.class, settings);
        exports.export(TransactionTemplate.class, transactions);
        exports.export(ApplicationProperties.class, properties);
    }

    public EventPublisher events() {
        return events;
    }

    public JobScheduler scheduler() {
        return scheduler;
    }

    public ClusterLockService locks() {
        return locks;
    }

    public ClusterNodes nodes() {
        return nodes;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public PluginSettingsFactory settings() {
        return settings;
    }

    public ApplicationProperties properties() {
        return properties;
    }

    private void beat() {
        nodes.beat();
        locks.renew();
    }

    private static ExecutorService workers() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(WORKERS, work -> {
            Thread thread = new Thread(work, "job-worker-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
