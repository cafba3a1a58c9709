using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Live.Revoking;

public sealed class RevocationOnPostgres(RealTimeHost<OnPostgres> host) : RevocationTests<OnPostgres>(host);
