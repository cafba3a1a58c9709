namespace PokCases.Web.Rights;

/// <summary>Requests of residents (section <c>Rights</c>).</summary>
public sealed class RightsOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Rights";

    /// <summary>How many days before its last day the privacy officers are reminded of a request. Default 7; from 1 to 21.</summary>
    public int RemindDays { get; set; } = 7;

    /// <summary>Working days to do what follows from a decision; sooner when the request's own term is over sooner. Default 5; from 1 to 20.</summary>
    public int TaskDays { get; set; } = 5;

    /// <summary>Where an objection to a decision goes, by municipality; the form proposes it. Default: none, and it is typed.</summary>
    public ObjectionAddress[] ObjectionAddresses { get; set; } = [];
}
