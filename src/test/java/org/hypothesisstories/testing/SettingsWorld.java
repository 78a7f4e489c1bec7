package org.hypothesisstories.testing;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.ChangeCriteriaLibrary;
import org.hypothesisstories.application.ChangePolicy;
import org.hypothesisstories.application.call.ListWebAddresses;
import org.hypothesisstories.application.lane.LaneLimitSettings;
import org.hypothesisstories.application.port.Administrators;
import org.hypothesisstories.application.settings.CalendarSection;
import org.hypothesisstories.application.settings.CriteriaLibrarySection;
import org.hypothesisstories.application.settings.ExportSettings;
import org.hypothesisstories.application.settings.ImportSettings;
import org.hypothesisstories.application.settings.LaneLimitSection;
import org.hypothesisstories.application.settings.PolicySection;
import org.hypothesisstories.application.settings.ServiceUserSection;
import org.hypothesisstories.application.settings.SettingsProjects;
import org.hypothesisstories.application.settings.SettingsSection;
import org.hypothesisstories.application.settings.WebAddressSection;
import org.hypothesisstories.application.setup.ServiceUsers;

/** The settings of a Jira that Adam administers, with project RES and nothing set yet. */
public final class SettingsWorld {
    public final CalendarWorld calendars = new CalendarWorld();
    public final InMemoryPolicies policies = new InMemoryPolicies();
    public final FakeLanes lanes = new FakeLanes();
    public final FakeProjects projects = new FakeProjects();
    public final InMemoryWebAddresses addresses = new InMemoryWebAddresses();
    public final FakeServiceUsers serviceUsers = new FakeServiceUsers();
    public final ExportSettings exportSettings;
    public final ImportSettings importSettings;
    /** How often something was changed. */
    public int transactions;

    public SettingsWorld() {
        Administrators administrators = CalendarWorld.ADAM::equals;
        AdministratorGate gate = new AdministratorGate(administrators);
        List<SettingsSection> sections = List.of(
                new CalendarSection(calendars.read, calendars.change),
                new PolicySection(new ChangePolicy(gate, policies), policies),
                new LaneLimitSection(new LaneLimitSettings(projects, lanes), lanes),
                new CriteriaLibrarySection(new ChangeCriteriaLibrary(projects, projects), projects),
                new WebAddressSection(new ListWebAddresses(addresses, new FakeSender(), () -> "token", administrators)),
                new ServiceUserSection(serviceUsers));
        SettingsProjects open = new SettingsProjects(calendars.projects, projects);
        exportSettings = new ExportSettings(gate, open, sections);
        importSettings = new ImportSettings(gate, open, sections, changes -> {
            transactions++;
            changes.run();
        });
        projects.add("RES", CalendarWorld.RES);
        projects.addAdministrator(CalendarWorld.ADAM);
    }

    /** Users whose keys differ from their names. */
    public static final class FakeServiceUsers implements ServiceUsers {
        private Optional<String> chosen = Optional.empty();

        @Override
        public Optional<String> chosen() {
            return chosen;
        }

        @Override
        public Optional<String> name() {
            return chosen.map(key -> key.replace("key-of-", ""));
        }

        @Override
        public Optional<String> keyOf(String userName) {
            return userName.equals("nobody") ? Optional.empty() : Optional.of("key-of-" + userName);
        }

        @Override
        public void choose(String userKey) {
            chosen = Optional.of(userKey);
        }
    }
}
