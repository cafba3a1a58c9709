using Microsoft.Extensions.Localization;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.Room;

/// <summary>What an item is called on the screen, as far as the viewer may know.</summary>
internal static class ItemWords
{
    public static string Title(RoomView view, AgendaItem item, IStringLocalizer<SessionTexts> texts) => item.Kind switch
    {
        ItemKind.Welcome => texts["WelcomeItem"],
        ItemKind.Closing => texts["ClosingItem"],
        ItemKind.Topic => item.Title,
        _ => view.CaseOf(item)?.Title ?? texts["HiddenCase"].Value,
    };
}
