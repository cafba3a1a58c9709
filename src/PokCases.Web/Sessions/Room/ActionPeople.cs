using Microsoft.Extensions.Localization;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>Who an action can be given to: members of the table and whoever sits at it.</summary>
internal static class ActionPeople
{
    /// <param name="view">The session.</param>
    /// <param name="texts">Words of the screen.</param>
    /// <param name="present">Who holds it now, who may have left the table.</param>
    public static IEnumerable<FieldChoice> Choices(RoomView view, IStringLocalizer<SessionTexts> texts, Guid? present = null) =>
        view.Members.Select(m => m.ProfessionalId)
            .Concat(view.AtTable.Select(a => a.ProfessionalId))
            .Concat(present is { } id ? [id] : [])
            .Distinct()
            .Select(view.Person)
            .OrderBy(p => p.Name, StringComparer.CurrentCulture)
            .Select(p => new FieldChoice(p.Id.ToString(), texts["PersonOf", p.Name, p.Organisation]));
}
