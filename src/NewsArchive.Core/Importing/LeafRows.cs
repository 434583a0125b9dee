using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Importing;

/// <summary>
/// Inserts rows of an article that no other row refers to, as the model maps them. An article has dozens of them, and to have each tracked costs many times its insert.
/// </summary>
internal sealed class LeafRows<T> where T : class
{
    private readonly ArchiveDbContext archive;
    private readonly List<Column> columns;
    private readonly string insert;

    public LeafRows(ArchiveDbContext archive)
    {
        this.archive = archive;
        var type = archive.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        columns = [.. type.GetFlattenedProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).Select(property => Column.Of(property, table))];
        var sql = archive.GetService<ISqlGenerationHelper>();
        insert = $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)))}) VALUES ({string.Join(", ", columns.Select(column => column.Parameter))})";
    }

    /// <summary>Inserts rows of a stored article inside the current transaction and sets their foreign keys.</summary>
    public async Task InsertAsync(int articleId, IReadOnlyCollection<T> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return;

        await using var command = archive.Database.GetDbConnection().CreateCommand();
        command.Transaction = archive.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = insert;
        var parameters = columns.ConvertAll(column => column.AddTo(command));
        foreach (var row in rows)
        {
            foreach (var (column, parameter) in columns.Zip(parameters))
                parameter.Value = column.ValueOf(row, articleId);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private sealed record Column(string Name, string Parameter, RelationalTypeMapping Mapping, Func<T, int, object?> Read)
    {
        public static Column Of(IProperty property, StoreObjectIdentifier table)
        {
            var name = property.GetColumnName(table)!;
            return new(name, "@" + name, property.GetRelationalTypeMapping(), ReaderOf(property));
        }

        public DbParameter AddTo(DbCommand command)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Parameter;
            if (Mapping.DbType is { } type)
                parameter.DbType = type;
            command.Parameters.Add(parameter);
            return parameter;
        }

        public object ValueOf(T row, int articleId)
        {
            var value = Read(row, articleId);
            return (Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }

        private static Func<T, int, object?> ReaderOf(IProperty property)
        {
            var own = property.GetGetter();
            if (property.DeclaringType is IComplexType { ComplexProperty: var complex })
            {
                var whole = complex.GetGetter();
                return (row, _) => whole.GetClrValueUsingContainingEntity(row) is null ? null : own.GetClrValueUsingContainingEntity(row);
            }

            if (property.GetContainingForeignKeys().SingleOrDefault() is not { } key)
                return (row, _) => own.GetClrValueUsingContainingEntity(row);

            var keyOf = KeyReaderOf(key);
            return (row, articleId) =>
            {
                var value = keyOf(row, articleId);
                property.PropertyInfo!.SetValue(row, value);
                return value;
            };
        }

        /// <summary>A foreign key is that of the article or of the row that a navigation leads to.</summary>
        private static Func<T, int, object?> KeyReaderOf(IForeignKey key)
        {
            if (key.PrincipalEntityType.ClrType == typeof(Article))
                return (_, articleId) => articleId;

            var (navigation, id) = (key.DependentToPrincipal!.GetGetter(), key.PrincipalKey.Properties.Single().GetGetter());
            return (row, _) => navigation.GetClrValueUsingContainingEntity(row) is { } principal ? id.GetClrValueUsingContainingEntity(principal) : null;
        }
    }
}
