using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Live.Revoking;

public sealed class RevocationOnSqlite(RealTimeHost<OnSqlite> host) : RevocationTests<OnSqlite>(host);
