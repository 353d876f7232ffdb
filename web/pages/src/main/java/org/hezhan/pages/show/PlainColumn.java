package org.hezhan.pages.show;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.celleditor.CellEditor;
import org.primefaces.component.column.Column;
import org.primefaces.util.LangUtils;

/** A column whose cells differ in their content alone (普通列): asked once, it knows how each of them begins. */
record PlainColumn(Column column, @Nullable String styleClass) {

    /** What a cell takes from its column; bound to an expression, it may differ from row to row. */
    private static final List<String> OF_A_CELL = List.of(
            "selectionBox",
            "groupRow",
            "responsivePriority",
            "title",
            "style",
            "styleClass",
            "selectRow",
            "visible",
            "colspan",
            "rowspan");

    static PlainColumn of(UIColumn column) {
        var styleClass = column.getStyleClass();
        return new PlainColumn((Column) column, LangUtils.isBlank(styleClass) ? null : styleClass);
    }

    /** Whether it is one, in a table that calls its row {@code row}. */
    static boolean is(UIComponent child, String row) {
        return child instanceof Column column
                && OF_A_CELL.stream().allMatch(name -> column.getValueExpression(name) == null)
                && hasNothingSpecial(column)
                && !isShownBy(column, row)
                && column.getChildCount() > 0
                && column.getChildren().stream().noneMatch(CellEditor.class::isInstance)
                && passesNothingThrough(column);
    }

    private static boolean hasNothingSpecial(Column column) {
        return !column.isSelectionBox()
                && !column.isGroupRow()
                && column.isSelectRow()
                && column.isVisible()
                && column.getResponsivePriority() == 0
                && column.getColspan() == 1
                && column.getRowspan() == 1
                && LangUtils.isBlank(column.getTitle())
                && LangUtils.isBlank(column.getStyle());
    }

    private static boolean passesNothingThrough(Column column) {
        var attributes = column.getPassThroughAttributes(false);
        return attributes == null || attributes.isEmpty();
    }

    private static boolean isShownBy(Column column, String row) {
        var rendered = column.getValueExpression("rendered");
        return rendered != null
                && Pattern.compile("\\b" + Pattern.quote(row) + "\\b")
                        .matcher(rendered.getExpressionString())
                        .find();
    }

    void write(FacesContext context) throws IOException {
        var writer = context.getResponseWriter();
        writer.startElement("td", null);
        writer.writeAttribute("role", "gridcell", null);
        if (styleClass != null) {
            writer.writeAttribute("class", styleClass, null);
        }
        column.renderChildren(context);
        writer.endElement("td");
    }
}
