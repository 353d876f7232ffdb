/** Lists as workbooks (导出): what a list shows, with the same filters, for everyone who may see the list. */
@org.jspecify.annotations.NullMarked
package org.hezhan.pages.export;
