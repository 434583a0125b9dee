using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace NewsArchive.Core.Storage;

/// <summary>
/// Saves rows as the model maps them, in the current transaction. An import saves a hundred rows an article; <see cref="DbContext.SaveChangesAsync(CancellationToken)"/> has each statement
/// compiled anew and every row tracked, which costs several times what the database needs.
/// </summary>
internal sealed class RowWriter(ArchiveDbContext archive)
{
    private readonly Dictionary<Type, TableRows> tables = [];
    private readonly Dictionary<Type, int> depths = [];

    /// <summary>Inserts and updates what the context tracks as new or changed. Afterwards nothing is tracked.</summary>
    public async Task SaveTrackedAsync(CancellationToken cancellation)
    {
        var changed = archive.ChangeTracker.Entries().Where(entry => entry.State != EntityState.Unchanged).OrderBy(entry => Depth(entry.Metadata)).ToList();
        foreach (var entry in changed)
        {
            var rows = Table(entry.Metadata.ClrType);
            await (entry.State switch
            {
                EntityState.Added => rows.InsertAsync(entry.Entity, null, cancellation),
                EntityState.Modified => rows.UpdateAsync(entry, cancellation),
                _ => throw new InvalidOperationException($"An import removes no {entry.Metadata.DisplayName()}."),
            });
        }

        archive.ChangeTracker.Clear();
    }

    /// <summary>Inserts rows that are not tracked and sets their numbers and foreign keys.</summary>
    /// <param name="owner">The row they belong to, where none of their own properties leads there.</param>
    public async Task InsertAsync<T>(IEnumerable<T> rows, object? owner, CancellationToken cancellation) where T : class
    {
        foreach (var row in rows)
            await Table(typeof(T)).InsertAsync(row, owner, cancellation);
    }

    private TableRows Table(Type type) =>
        tables.TryGetValue(type, out var known) ? known : tables[type] = new(archive, archive.Model.FindEntityType(type)!);

    /// <summary>A row comes after those that it refers to.</summary>
    private int Depth(IEntityType type)
    {
        if (!depths.TryGetValue(type.ClrType, out var depth))
        {
            var others = type.GetForeignKeys().Select(key => key.PrincipalEntityType).Where(other => other != type);
            depths[type.ClrType] = depth = 1 + others.Select(Depth).DefaultIfEmpty().Max();
        }

        return depth;
    }
}
