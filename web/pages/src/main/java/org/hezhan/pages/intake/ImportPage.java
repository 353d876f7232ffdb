package org.hezhan.pages.intake;

import static java.util.Objects.requireNonNull;
import static org.hezhan.shared.SharedReason.VALUE_MISSING;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.hezhan.identity.Operation;
import org.hezhan.intake.Fault;
import org.hezhan.intake.Faults;
import org.hezhan.intake.Plan;
import org.hezhan.opening.ImportKind;
import org.hezhan.opening.SheetImport;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Links;
import org.hezhan.pages.show.Saying;
import org.hezhan.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Trying a sheet and taking it in (导入): nothing changes before the plan that was shown is confirmed. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    @Inject
    SheetImport sheets;

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    private ImportKind kind = ImportKind.STATIONS;
    private transient @Nullable Part file;
    private String name = "";
    private byte[] content = {};
    private transient @Nullable Plan plan;
    private String fingerprint = "";
    private transient List<Fault> faults = List.of();

    public void load() {
        actor.get().must(Operation.IMPORT_RUN);
    }

    public void check() {
        var brought = file;
        if (brought == null || brought.getSize() == 0) {
            throw VALUE_MISSING.refusal(words.with("import.file"));
        }
        name = requireNonNull(brought.getSubmittedFileName());
        content = read(brought);
        plan = null;
        fingerprint = "";
        faults = List.of();
        try {
            var tried = sheets.check(kind, name, content, actor.get());
            plan = tried;
            fingerprint = tried.fingerprint();
        } catch (Refusal refusal) {
            faults = faultsOf(refusal);
        }
    }

    /** A refusal that carries faults is shown as their list; any other goes its way. */
    private static List<Fault> faultsOf(Refusal refusal) {
        var found = Faults.of(refusal);
        if (found.isEmpty()) {
            throw refusal;
        }
        return found;
    }

    public String confirm() {
        var done = sheets.confirm(kind, name, content, fingerprint, actor.get());
        Messages.addFlashGlobalInfo(words.with(
                "import.done", done.count(Plan.Kind.ADD), done.count(Plan.Kind.CHANGE), done.count(Plan.Kind.KEEP)));
        return "/import?faces-redirect=true";
    }

    private static byte[] read(Part part) {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String place(Fault fault) {
        return fault.cell().isEmpty() ? words.with("import.line", fault.line()) : fault.cell();
    }

    public String getTemplate() {
        return Links.to("export/import-template.xlsx", "kind", kind);
    }

    public List<ImportKind> getKinds() {
        return List.of(ImportKind.values());
    }

    public boolean isChangingSomething() {
        return plan != null && !plan.changesNothing();
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getName() {
        return name;
    }

    public @Nullable Plan getPlan() {
        return plan;
    }

    public List<Fault> getFaults() {
        return faults;
    }
}
