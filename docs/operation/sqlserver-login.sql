-- The database and the application's own login, with rights in that database alone. Run it as an administrator of the server;
-- it may be run again. The password is the variable DATABASE_PASSWORD of sqlcmd's environment:
--
--   DATABASE_PASSWORD=… sqlcmd -S sql.kommunen.local -U sa -i sqlserver-login.sql
--
-- Migrations run at start and change tables, so the login may do that. Where it must not, give it db_datareader and db_datawriter
-- alone, and run "migrate" with another login at each upgrade.
IF DB_ID(N'Medborgarloften') IS NULL
BEGIN
    CREATE DATABASE Medborgarloften;
    -- Whoever reads does not wait for whoever writes.
    EXEC (N'ALTER DATABASE Medborgarloften SET READ_COMMITTED_SNAPSHOT ON');
END
GO
IF SUSER_ID(N'medborgarloften') IS NULL
    CREATE LOGIN medborgarloften WITH PASSWORD = N'$(DATABASE_PASSWORD)', DEFAULT_DATABASE = Medborgarloften;
ELSE
    ALTER LOGIN medborgarloften WITH PASSWORD = N'$(DATABASE_PASSWORD)';
GO
USE Medborgarloften;
GO
IF USER_ID(N'medborgarloften') IS NULL
    CREATE USER medborgarloften FOR LOGIN medborgarloften;
ALTER ROLE db_datareader ADD MEMBER medborgarloften;
ALTER ROLE db_datawriter ADD MEMBER medborgarloften;
ALTER ROLE db_ddladmin ADD MEMBER medborgarloften;
GO
