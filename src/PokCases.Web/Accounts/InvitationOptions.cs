namespace PokCases.Web.Accounts;

/// <summary>How long one-time links last (section <c>Invitations</c>).</summary>
public sealed class InvitationOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Invitations";

    /// <summary>Days an invitation works. Default 7.</summary>
    public int LifeDays { get; set; } = 7;
}
