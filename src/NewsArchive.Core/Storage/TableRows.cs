using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsArchive.Core.Storage;

/// <summary>Inserts and updates the rows of one table, as the model maps them, by statements that are prepared once in a transaction.</summary>
internal sealed class TableRows
{
    private readonly ArchiveDbContext archive;
    private readonly ISqlGenerationHelper sql;
    private readonly string table;
    private readonly List<Column> columns;
    private readonly List<Column> keys;
    private readonly IProperty? identity;
    private readonly Statement insert;
    private readonly Dictionary<string, Statement> updates = [];

    public TableRows(ArchiveDbContext archive, IEntityType type)
    {
        this.archive = archive;
        sql = archive.GetService<ISqlGenerationHelper>();
        var stored = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        table = sql.DelimitIdentifier(stored.Name);
        var key = type.FindPrimaryKey()!.Properties;
        identity = key is [{ ValueGenerated: ValueGenerated.OnAdd } only] && !only.IsForeignKey() ? only : null;
        columns = [.. type.GetFlattenedProperties().Select(property => new Column(property, stored))];
        keys = columns.FindAll(column => key.Contains(column.Property));

        var given = columns.FindAll(column => column.Property != identity);
        var returning = identity is null ? "" : $" RETURNING {sql.DelimitIdentifier(identity.GetColumnName(stored)!)}";
        insert = new(archive, $"INSERT INTO {table} ({Joined(given, Name)}) VALUES ({Joined(given, column => column.Parameter)}){returning}", given);
    }

    /// <summary>Inserts a row and sets its number and its foreign keys.</summary>
    /// <param name="owner">The row it belongs to, where none of its own properties leads there.</param>
    public async Task InsertAsync(object row, object? owner, CancellationToken cancellation)
    {
        var command = insert.With(row, owner);
        if (identity is null)
            await command.ExecuteNonQueryAsync(cancellation);
        else
            identity.PropertyInfo!.SetValue(row, Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture));
    }

    /// <summary>Updates the columns that have changed, so that the database leaves the indexes of the others alone.</summary>
    /// <param name="entry">A row whose values are all of its own, none of a complex property.</param>
    public Task UpdateAsync(EntityEntry entry, CancellationToken cancellation)
    {
        HashSet<IProperty> changed = [.. entry.Properties.Where(property => property.IsModified).Select(property => property.Metadata)];
        var given = columns.FindAll(column => changed.Contains(column.Property));
        var names = Joined(given, column => column.Name);
        if (!updates.TryGetValue(names, out var update))
            updates[names] = update = new(archive, $"UPDATE {table} SET {Joined(given, Assigned)} WHERE {string.Join(" AND ", keys.Select(Assigned))}", [.. given, .. keys]);
        return update.With(entry.Entity, null).ExecuteNonQueryAsync(cancellation);
    }

    private string Name(Column column) => sql.DelimitIdentifier(column.Name);

    private string Assigned(Column column) => $"{Name(column)} = {column.Parameter}";

    private static string Joined(IEnumerable<Column> columns, Func<Column, string> part) => string.Join(", ", columns.Select(part));

    private sealed class Statement(ArchiveDbContext archive, string sql, IReadOnlyList<Column> columns)
    {
        private DbTransaction? transaction;
        private DbCommand? command;
        private List<(Column Column, DbParameter Parameter)> parameters = [];

        /// <summary>The command for a row. A connection that is opened again does not know the commands of its earlier life, so each transaction has its own.</summary>
        public DbCommand With(object row, object? owner)
        {
            var current = archive.Database.CurrentTransaction!.GetDbTransaction();
            if (command is null || transaction != current)
            {
                command?.Dispose();
                (transaction, command) = (current, current.Connection!.CreateCommand());
                (command.Transaction, command.CommandText) = (current, sql);
                parameters = [.. columns.Select(column => (column, column.AddTo(command)))];
            }

            foreach (var (column, parameter) in parameters)
                parameter.Value = column.ValueOf(row, owner);
            return command;
        }
    }

    private sealed class Column(IProperty property, StoreObjectIdentifier table)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();
        private readonly Func<object, object?, object?> read = ReaderOf(property);

        public IProperty Property => property;

        public string Name { get; } = property.GetColumnName(table)!;

        public string Parameter => "@" + Name;

        public DbParameter AddTo(DbCommand command)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Parameter;
            if (mapping.DbType is { } type)
                parameter.DbType = type;
            command.Parameters.Add(parameter);
            return parameter;
        }

        public object ValueOf(object row, object? owner)
        {
            var value = read(row, owner);
            return (mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }

        private static Func<object, object?, object?> ReaderOf(IProperty property)
        {
            var own = property.GetGetter();
            if (property.DeclaringType is IComplexType { ComplexProperty: var complex })
            {
                var whole = complex.GetGetter();
                return (row, _) => whole.GetClrValueUsingContainingEntity(row) is null ? null : own.GetClrValueUsingContainingEntity(row);
            }

            if (property.GetContainingForeignKeys().SingleOrDefault() is not { } key)
                return (row, _) => own.GetClrValueUsingContainingEntity(row);

            var (navigation, principalKey) = (key.DependentToPrincipal?.GetGetter(), key.PrincipalKey.Properties.Single().GetGetter());
            return (row, owner) =>
            {
                var principal = navigation?.GetClrValueUsingContainingEntity(row) ?? (key.PrincipalEntityType.ClrType.IsInstanceOfType(owner) ? owner : null);
                if (principal is not null)
                    property.PropertyInfo!.SetValue(row, principalKey.GetClrValueUsingContainingEntity(principal));
                return own.GetClrValueUsingContainingEntity(row);
            };
        }
    }
}
