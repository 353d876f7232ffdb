/** How the interface describes itself (接口自述): used when the description is generated, never at run time. */
@org.jspecify.annotations.NullMarked
package org.hezhan.api.openapi;
