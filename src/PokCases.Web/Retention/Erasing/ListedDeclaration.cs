using PokCases.Domain.Retention;

namespace PokCases.Web.Retention.Erasing;

/// <summary>A verklaring van vernietiging as it stands in the list outside the database: all of it, and no personal data of residents.</summary>
internal sealed record ListedDeclaration(
    Guid Id,
    Guid TableId,
    DestructionText Text,
    Guid FirstById,
    DateTimeOffset FirstAt,
    Guid? SecondById,
    DateTimeOffset? SecondAt,
    DateTimeOffset DestroyedAt)
{
    public static ListedDeclaration Of(DestructionRecord record) => new(
        record.Id,
        record.TableId,
        new DestructionText(record.Reference, record.Table, record.Municipality, record.From, record.Until, record.Kind, record.Source, record.Result, record.DueOn, record.Request, record.Parts),
        record.FirstApprovedById,
        record.FirstApprovedAt,
        record.SecondApprovedById,
        record.SecondApprovedAt,
        record.DestroyedAt);

    public DestructionRecord Record() => new(Id, TableId, Text, FirstById, FirstAt, SecondById, SecondAt, DestroyedAt);
}
