package org.hezhan.pages.show;

import jakarta.faces.component.ActionSource;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;
import org.primefaces.util.LangUtils;

/**
 * Writes the rows of a table that only shows them (只读表格): the same markup as ever, but each column is asked once and not once a
 * cell, and the parts of a cell are named anew for each row only where something has a name of its own. Every other table is left
 * to PrimeFaces.
 */
public class PlainTables extends DataTableRenderer {

    private static final List<String> OF_A_ROW = List.of("rowStyleClass", "rowTitle", "expandedRow", "editingRow");
    private static final String EVEN = DataTable.ROW_CLASS + " " + DataTable.EVEN_ROW_CLASS;
    private static final String ODD = DataTable.ROW_CLASS + " " + DataTable.ODD_ROW_CLASS;

    @Override
    protected void encodeRows(FacesContext context, DataTable table, int first, int last, int from, int to)
            throws IOException {
        if (!isPlain(table)) {
            super.encodeRows(context, table, first, last, from, to);
            return;
        }
        var columns = table.getColumns().subList(from, to).stream()
                .filter(UIColumn::isRendered)
                .map(PlainColumn::of)
                .toList();
        var named = columns.stream().map(PlainColumn::column).anyMatch(PlainTables::holdsNamed);
        for (var row = first; row < last && isAt(table, row, named); row++) {
            write(context, row, columns);
        }
    }

    /** Whether there is such a row; the table stands at it now. */
    private static boolean isAt(DataTable table, int row, boolean named) {
        if (named) {
            table.setRowIndex(row);
        } else {
            table.setRowModel(row);
        }
        return table.isRowAvailable();
    }

    private static void write(FacesContext context, int row, List<PlainColumn> columns) throws IOException {
        var writer = context.getResponseWriter();
        writer.startElement("tr", null);
        writer.writeAttribute("data-ri", row, null);
        writer.writeAttribute("class", row % 2 == 0 ? EVEN : ODD, null);
        for (var column : columns) {
            column.write(context);
        }
        writer.endElement("tr");
    }

    /** Columns are its only children: none that expands, groups or sums rows. */
    private static boolean isPlain(DataTable table) {
        var row = table.getVar();
        return row != null
                && OF_A_ROW.stream().allMatch(name -> table.getValueExpression(name) == null)
                && LangUtils.isBlank(table.getRowStyleClass())
                && LangUtils.isBlank(table.getRowTitle())
                && !table.isExpandedRow()
                && !table.isEditingRow()
                && !table.isSelectionEnabled()
                && !table.isLazy()
                && !table.isRowStatePreserved()
                && table.getColumnMeta().isEmpty()
                && table.getChildren().stream().allMatch(child -> PlainColumn.is(child, row));
    }

    /** Whether it, or something in it, tells one row from another by its name in the page. */
    private static boolean isNamed(UIComponent part) {
        return part instanceof NamingContainer
                || part instanceof ActionSource
                || part instanceof EditableValueHolder
                || part instanceof ClientBehaviorHolder holder
                        && !holder.getClientBehaviors().isEmpty()
                || part.getId() != null && !part.getId().startsWith(UIViewRoot.UNIQUE_ID_PREFIX)
                || holdsNamed(part);
    }

    private static boolean holdsNamed(UIComponent whole) {
        for (var parts = whole.getFacetsAndChildren(); parts.hasNext(); ) {
            if (isNamed(parts.next())) {
                return true;
            }
        }
        return false;
    }
}
