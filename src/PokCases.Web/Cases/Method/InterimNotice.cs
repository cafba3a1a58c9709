namespace PokCases.Web.Cases.Method;

/// <summary>How decisions between sessions come before the table at an agenda item.</summary>
public enum InterimNotice
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>Ter mededeling.</summary>
    ToTell,

    /// <summary>Ter bekrachtiging: at least one was taken before everybody who was needed had answered.</summary>
    ToConfirm,
}
