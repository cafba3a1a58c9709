using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Tables;
using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>Kinds, roles and life domains in the words of the screen.</summary>
internal sealed class TableWords(IStringLocalizer<TableTexts> texts)
{
    private static readonly TableRoles[] Order =
    [
        TableRoles.Chair, TableRoles.DeputyChair, TableRoles.BreakthroughLead, TableRoles.NoteTaker,
        TableRoles.Participant, TableRoles.Supporter, TableRoles.Facilitator,
    ];

    public string Kind(TableKind kind) => texts[$"Kind_{kind}"];

    public string Domain(LifeDomain domain) => texts[$"Domain_{domain}"];

    /// <summary>One role.</summary>
    public string Role(TableRoles role) => texts[$"Role_{role}"];

    /// <summary>"voorzitter, deelnemer"</summary>
    public string Roles(TableRoles roles) => string.Join(", ", Order.Where(r => roles.HasFlag(r)).Select(Role));

    public IEnumerable<FieldChoice> RoleChoices(TableKind kind) => Order
        .Where(r => r != TableRoles.Facilitator || kind == TableKind.PeerReview)
        .Where(r => r != TableRoles.BreakthroughLead || kind == TableKind.Breakthrough)
        .Select(r => new FieldChoice(r.ToString(), Role(r), texts[$"RoleHelp_{r}"]));

    public IEnumerable<FieldChoice> KindChoices() =>
        Enum.GetValues<TableKind>().Select(k => new FieldChoice(k.ToString(), Kind(k), texts[$"KindHelp_{k}"]));

    public IEnumerable<FieldChoice> DomainChoices() =>
        Enum.GetValues<LifeDomain>().Select(d => new FieldChoice(d.ToString(), Domain(d)));
}
