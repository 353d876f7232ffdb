/** What the operator of the installation does (运维): opens districts. It sees nothing of what they hold. */
@org.jspecify.annotations.NullMarked
package org.hezhan.api.opening;
