package org.hezhan.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hezhan.tenancy.DistrictOwned;

/** One file of one edition of a district's pack (区包文件). Never changed, never deleted. */
@Entity
@Table(name = "pack_file")
public class PackFile extends DistrictOwned {

    @Id
    private UUID id;

    private int edition;

    private String name;

    private String content;

    private String sha256;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected PackFile() {}

    PackFile(UUID id, int edition, String name, String content, String sha256, Instant openedAt) {
        this.id = id;
        this.edition = edition;
        this.name = name;
        this.content = content;
        this.sha256 = sha256;
        this.openedAt = openedAt;
    }
}
