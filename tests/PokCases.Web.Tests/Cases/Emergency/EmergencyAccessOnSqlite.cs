using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Emergency;

public sealed class EmergencyAccessOnSqlite(TestHost<OnSqlite> host) : EmergencyAccessTests<OnSqlite>(host);
