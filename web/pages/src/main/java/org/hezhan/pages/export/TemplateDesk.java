package org.hezhan.pages.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hezhan.opening.ImportKind;
import org.hezhan.opening.SheetImport;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.door.Language;
import org.hezhan.shared.Refusal;

/** Hands out the empty workbook that a person fills in to import (导入模板). */
@WebServlet("/export/import-template")
public class TemplateDesk extends HttpServlet {

    @Inject
    SheetImport sheets;

    @Inject
    CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var kind = new Asked(request).one(ImportKind.class, "kind");
            var chosen = kind == null ? ImportKind.STATIONS : kind;
            var book = sheets.template(chosen, Language.of(request).locale(), actor.get());
            ExportDesk.hand(response, chosen.sheet().file().replace(".csv", ""), book);
        } catch (Refusal refusal) {
            response.sendError(ExportDesk.status(refusal));
        }
    }
}
